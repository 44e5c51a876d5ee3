import type { Language } from '../guide/types.ts';

/** How the bot behaves in one server. */
export type Settings = {
  /** Language of public replies; undefined: the server's locale decides. */
  readonly language?: Language;
  readonly replies: 'public' | 'private';
  /** A role whose members may moderate. */
  readonly moderatorRole?: string;
  /** Help forums that are watched. */
  readonly forums: readonly string[];
  /** Channel where moderators' actions are posted. */
  readonly logChannel?: string;
  /** Whether the text of unanswered questions is kept (30 days). */
  readonly keepQuestions: boolean;
};

export const defaultSettings: Settings = { replies: 'public', forums: [], keepQuestions: true };

/** What a moderator writes: the content of a pin. It has an `answer` or pins a `section`. */
export type PinContent = {
  readonly language: Language;
  /** The question people ask, then other ways to ask it; 1 to 12. */
  readonly questions: readonly string[];
  /** Markdown. */
  readonly answer?: string;
  /** Id of a section of the guide. */
  readonly section?: string;
  /** Id of a section that this server sets aside in favour of the pin. */
  readonly replaces?: string;
  /** The message it was made from. */
  readonly source?: { readonly authorId: string; readonly authorName: string; readonly url: string };
};

/** A pin as it stands: its content, and who changed it last. */
export type Pin = PinContent & {
  /** Short and unique in its server: `1`, `2`, … */
  readonly id: string;
  readonly guildId: string;
  /** Counts up with every change, from 1. */
  readonly version: number;
  readonly changedBy: string;
  /** Milliseconds since 1970. */
  readonly changedAt: number;
  readonly removed: boolean;
};

/** One version of a pin, as its history keeps it. */
export type PinVersion = Pin & { readonly action: 'add' | 'edit' | 'remove' | 'restore' | 'import' };

/** What saving a pin led to; a conflict carries what is stored now. */
export type Saved =
  | { readonly kind: 'saved'; readonly pin: Pin }
  | { readonly kind: 'conflict'; readonly current: Pin }
  | { readonly kind: 'full' }
  | { readonly kind: 'missing' };

export type AnswerKind = 'found' | 'unsure' | 'none';

/** An answered question, for the counts; `text` only where it may be kept. */
export type Asked = {
  readonly guildId: string;
  readonly kind: AnswerKind;
  /** What was shown first: `section:<id>`, `pin:<id>`, `resources`; absent with `none`. */
  readonly shown?: string;
  readonly text?: string;
  readonly language: Language;
  readonly at: number;
};

/** Figures of a server from `since` on. */
export type Report = {
  readonly asked: number;
  readonly found: number;
  readonly unsure: number;
  readonly none: number;
  readonly helpful: number;
  readonly unhelpful: number;
  /** Kept texts that had no sure answer or were voted down, newest first, with their ids. */
  readonly open: readonly {
    readonly id: string;
    readonly text: string;
    readonly language: Language;
    readonly kind: AnswerKind;
  }[];
};

/** Who does something and when; `by` is a user's id. */
export type Deed = { readonly by: string; readonly at: number };

/** Everything the bot remembers. Every promise that resolves to a change means that it is on disk. */
export type Store = {
  readonly settings: (guildId: string) => Promise<Settings>;
  readonly saveSettings: (guildId: string, settings: Settings) => Promise<void>;
  /** Pins that are not removed, by id. */
  readonly pins: (guildId: string) => Promise<readonly Pin[]>;
  /** A pin, removed ones included. */
  readonly pin: (guildId: string, id: string) => Promise<Pin | undefined>;
  /** Counts up whenever the server's pins change. */
  readonly revision: (guildId: string) => Promise<number>;
  readonly addPin: (
    guildId: string,
    content: PinContent,
    deed: Deed,
    action?: 'add' | 'import',
  ) => Promise<Saved>;
  /** Replaces the content if the pin still has version `version`. */
  readonly changePin: (
    guildId: string,
    id: string,
    version: number,
    content: PinContent,
    deed: Deed,
  ) => Promise<Saved>;
  readonly removePin: (guildId: string, id: string, deed: Deed) => Promise<Saved>;
  /** Makes an earlier version (default: the newest) the current one again. */
  readonly restorePin: (guildId: string, id: string, deed: Deed, version?: number) => Promise<Saved>;
  /** Deletes every version; false if there is none. */
  readonly erasePin: (guildId: string, id: string) => Promise<boolean>;
  /** Newest first. */
  readonly history: (guildId: string, id: string) => Promise<readonly PinVersion[]>;
  /** Keeps a text that a user has not sent off yet (7 days); resolves to its id. */
  readonly saveDraft: (guildId: string, deed: Deed, data: unknown) => Promise<string>;
  /** A draft of this server and user; undefined when there is none (any more). */
  readonly draft: (guildId: string, userId: string, id: string) => Promise<unknown>;
  readonly dropDraft: (guildId: string, userId: string, id: string) => Promise<void>;
  /** Counts a question; resolves to the id that votes refer to. */
  readonly recordAsked: (asked: Asked) => Promise<string>;
  /** One vote a user and question, changeable. The user's id is kept as a keyed hash only. False: no such question. */
  readonly vote: (guildId: string, askedId: string, userId: string, helpful: boolean) => Promise<boolean>;
  readonly report: (guildId: string, since: number) => Promise<Report>;
  /** The section ids answered most often since, most first. */
  readonly popular: (guildId: string, since: number, most: number) => Promise<readonly string[]>;
  /** Marks a forum post as answered; false if it was already. */
  readonly claimPost: (guildId: string, threadId: string, at: number) => Promise<boolean>;
  /** Notes that the bot left (or came back to) a server. */
  readonly noteMembership: (guildId: string, member: boolean, at: number) => Promise<void>;
  /** Deletes what is past its time: texts and drafts, servers left 30 days ago. */
  readonly sweep: (at: number) => Promise<void>;
  readonly close: () => Promise<void>;
};
