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
export type Saved = { readonly kind: 'saved'; readonly pin: Pin } | Unsaved;

/** Why nothing was saved. */
export type Unsaved =
  | { readonly kind: 'conflict'; readonly current: Pin }
  /** The server has as many pins as it may. */
  | { readonly kind: 'full' }
  | { readonly kind: 'missing' };

/** A pin of an import: a new one, or the new content of the pin `over` if it still has that version. */
export type PinChange = {
  readonly content: PinContent;
  readonly over?: { readonly id: string; readonly version: number };
};

/** What an import led to: all of its pins, in their order, or nothing; `index` is the change that could not be made. */
export type Imported =
  | { readonly kind: 'saved'; readonly pins: readonly Pin[] }
  | (Unsaved & { readonly index: number });

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

/** A new post that the bot means to answer: its forum gets one answer in `coolDownMs`. */
export type PostClaim = {
  readonly guildId: string;
  readonly forumId: string;
  readonly threadId: string;
  readonly at: number;
  readonly coolDownMs: number;
};

/**
 * Everything the bot remembers. Every promise that resolves to a change means that it is on disk; only the newest
 * counts of `recordAsked` may go with a power failure. Content with `pinProblems` is refused by an error: ask first.
 * Lone surrogates in texts become U+FFFD. Opened read-only, `recordAsked` keeps nothing and other changes throw.
 */
export type Store = {
  readonly settings: (guildId: string) => Promise<Settings>;
  /** Without `keepQuestions`, deletes the texts that were kept. */
  readonly saveSettings: (guildId: string, settings: Settings) => Promise<void>;
  /** Pins that are not removed, by id. */
  readonly pins: (guildId: string) => Promise<readonly Pin[]>;
  /** Pins that are removed, those removed last first; at most 100. */
  readonly removedPins: (guildId: string) => Promise<readonly Pin[]>;
  /** A pin, removed ones included. */
  readonly pin: (guildId: string, id: string) => Promise<Pin | undefined>;
  /** Counts up whenever the server's pins change, and never comes back to a value; 0: it never had any. */
  readonly revision: (guildId: string) => Promise<number>;
  /** Saved or `full`. */
  readonly addPin: (
    guildId: string,
    content: PinContent,
    deed: Deed,
    action?: 'add' | 'import',
  ) => Promise<Saved>;
  /** All changes in one go, or none: an import is never half done. */
  readonly importPins: (guildId: string, changes: readonly PinChange[], deed: Deed) => Promise<Imported>;
  /** Replaces the content if the pin still has version `version`; one that was removed since is a conflict too. */
  readonly changePin: (
    guildId: string,
    id: string,
    version: number,
    content: PinContent,
    deed: Deed,
  ) => Promise<Saved>;
  /** `missing` when it is removed already. */
  readonly removePin: (guildId: string, id: string, deed: Deed) => Promise<Saved>;
  /** Makes an earlier version (default: the newest) the current one again, as a new version. */
  readonly restorePin: (guildId: string, id: string, deed: Deed, version?: number) => Promise<Saved>;
  /** Deletes every version; false if there is none. The id is never given again. */
  readonly erasePin: (guildId: string, id: string) => Promise<boolean>;
  /** Newest first. */
  readonly history: (guildId: string, id: string) => Promise<readonly PinVersion[]>;
  /** Keeps a text, as JSON, that a user has not sent off yet (7 days); resolves to its id. */
  readonly saveDraft: (guildId: string, deed: Deed, data: unknown) => Promise<string>;
  /** A draft of this server and user; undefined when there is none (any more). */
  readonly draft: (guildId: string, userId: string, id: string) => Promise<unknown>;
  readonly dropDraft: (guildId: string, userId: string, id: string) => Promise<void>;
  /**
   * Counts a question; resolves to the id that votes refer to. The text of a found answer stays in memory until it is
   * voted down; where the settings say so, no text is kept.
   */
  readonly recordAsked: (asked: Asked) => Promise<string>;
  /**
   * One vote a user and question, changeable for 30 days. The user's id is kept as a keyed hash only, another one for
   * each question. False: no such question (any more).
   */
  readonly vote: (guildId: string, askedId: string, userId: string, helpful: boolean) => Promise<boolean>;
  /** Counts of whole days (UTC), the day of `since` included; texts from `since` on, of the last 30 days, at most 2,000. */
  readonly report: (guildId: string, since: number) => Promise<Report>;
  /** The section ids found most often since (whole days), most first. */
  readonly popular: (guildId: string, since: number, most: number) => Promise<readonly string[]>;
  /** Marks a forum post as answered; false if it was already, or another one of its forum within the cool-down. */
  readonly claimPost: (claim: PostClaim) => Promise<boolean>;
  /** Servers that something is kept about and that the bot has not left, as far as was noted. */
  readonly servers: () => Promise<readonly string[]>;
  /** Notes that the bot left (or came back to) a server; the first leaving counts. */
  readonly noteMembership: (guildId: string, member: boolean, at: number) => Promise<void>;
  /** Deletes what is past its time: texts and what votes refer to, drafts, which forum posts were answered. */
  readonly sweep: (at: number) => Promise<void>;
  /** Deletes everything about servers left 30 days ago. Note memberships first: one may have been joined again. */
  readonly forgetServers: (at: number) => Promise<void>;
  readonly close: () => Promise<void>;
};
