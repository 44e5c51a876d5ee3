import type { Control } from '../command/control.ts';
import type { Block, Language, Link } from '../guide/types.ts';

/** What a reply is about; each transport has a look for each kind. */
export type ViewKind =
  | 'answer'
  | 'pin'
  | 'unsure'
  | 'none'
  | 'resources'
  | 'menu'
  | 'notice'
  | 'done'
  | 'refusal';

/** A reply before any transport: what is shown, from top to bottom. Texts are Markdown of the guide's subset. */
export type View = {
  readonly kind: ViewKind;
  readonly language: Language;
  readonly parts: readonly Part[];
  /** A file handed to the reader. */
  readonly file?: { readonly name: string; readonly content: string };
};

export type Part =
  /** `title` is plain text; `above` is the breadcrumb over it. */
  | { readonly part: 'title'; readonly title: string; readonly above?: string; readonly pinned?: boolean }
  /** One paragraph of Markdown; `quiet` for notes in small type. */
  | { readonly part: 'text'; readonly markdown: string; readonly quiet?: boolean }
  /** Blocks that may be cut between one another; `more` leads on to what was left out. */
  | {
      readonly part: 'body';
      readonly blocks: readonly Block[];
      /** The same in smaller blocks, for a body that does not fit as it is; what `more` counts. */
      readonly pieces?: readonly Block[];
      readonly more?: (from: number) => Control;
    }
  /** Text with one button beside it; `note` in small type below. */
  | {
      readonly part: 'entry';
      readonly markdown: string;
      readonly note?: string;
      readonly button: Button;
    }
  | { readonly part: 'links'; readonly links: readonly Link[] }
  | { readonly part: 'buttons'; readonly buttons: readonly Button[] }
  | Menu
  | { readonly part: 'rule' };

export type Button =
  | { readonly label: string; readonly url: string }
  | {
      readonly label: string;
      readonly control: Control;
      readonly look?: 'primary' | 'secondary' | 'success' | 'danger';
      readonly disabled?: boolean;
    };

/** Choices of a menu at most (Discord's limit). */
export const mostChoices = 25;

/** A select menu: choosing runs `control` with the chosen values. */
export type Menu = {
  readonly part: 'menu';
  readonly control: Control;
  readonly placeholder: string;
  /** 1 to `mostChoices`; more are cut by the renderer. */
  readonly choices: readonly MenuChoice[];
};

export type MenuChoice = {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
  readonly chosen?: boolean;
};
