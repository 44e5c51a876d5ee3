import type { Fields } from './fields.ts';
import type { Setting } from './interaction.ts';
import type { StoredFile } from './state.ts';

/** What the bot did to an interaction after its first answer. */
export type Happening = {
  readonly kind: 'edit' | 'followUp' | 'delete';
  readonly messageId: string;
  readonly payload: Fields;
  readonly files: readonly StoredFile[];
};

/** An interaction from its dispatch on. */
export type LiveInteraction = {
  readonly id: string;
  readonly token: string;
  /** As dispatched to the bot. */
  readonly payload: Fields;
  readonly setting: Setting;
  /** When it was dispatched: `performance.now()`. */
  readonly at: number;
  expired: boolean;
  callback?: {
    readonly type: number;
    readonly data: Fields;
    readonly files: readonly StoredFile[];
    readonly ephemeral: boolean;
    /** Milliseconds after the dispatch. */
    readonly after: number;
  };
  /** The message that `@original` means. */
  originalId?: string;
  /** Whether `@original` still shows "is thinking…". */
  loading: boolean;
  readonly happenings: Happening[];
  /** Codes of refused requests. */
  readonly refusals: number[];
};
