import type { View } from '../view/view.ts';
import type { Control } from './control.ts';

/** What a request leads to. Commands return it; only a transport performs it. */
export type Outcome =
  /** A new reply. `ping` mentions exactly that user and makes the reply public; `private` overrides the request's. */
  | { readonly do: 'show'; readonly view: View; readonly ping?: string; readonly private?: boolean }
  /** Changes the message that the control sits on; anyone but its asker gets a private copy instead. */
  | { readonly do: 'update'; readonly view: View }
  /** Changes the control's message whoever tapped it: the command has checked that they may. */
  | { readonly do: 'change'; readonly view: View }
  /** Changes the control's message and posts another in the channel: the reply where it may be sent, else `post`. */
  | { readonly do: 'updateAndPost'; readonly view: View; readonly post: View; readonly reply?: Reply }
  | { readonly do: 'modal'; readonly modal: Modal }
  /** Deletes the message that the control sits on. */
  | { readonly do: 'dismiss' };

/** A message in answer to another one. */
export type Reply = { readonly messageId: string; readonly view: View };

/** A form; submitting it runs `control` with the fields' texts. */
export type Modal = { readonly title: string; readonly control: Control; readonly fields: readonly Field[] };

export type Field = {
  readonly id: string;
  readonly label: string;
  readonly description?: string;
  readonly style: 'line' | 'paragraph';
  readonly value?: string;
  readonly placeholder?: string;
  readonly required: boolean;
  /** Characters at most; Discord allows 4,000. */
  readonly longest: number;
};

/** An entry of autocomplete: what is shown and what is sent. */
export type Choice = { readonly name: string; readonly value: string };

export const show = (view: View): Outcome => ({ do: 'show', view });
export const showPrivately = (view: View): Outcome => ({ do: 'show', view, private: true });
export const update = (view: View): Outcome => ({ do: 'update', view });
