/** The languages of the guide; every section exists in each of them. */
export const languages = ['en', 'zh-CN'] as const;
export type Language = (typeof languages)[number];

/** A text of the guide in every language. */
export type Localized = Readonly<Record<Language, string>>;

/** A piece of a body that a renderer shows whole or not at all. */
export type Block = TextBlock | CodeBlock;

/** One paragraph, list or quote, as Markdown of the guide's subset. */
export type TextBlock = { readonly kind: 'text'; readonly markdown: string };

/** One fence. `wrong` and `skip` are for the content checks and never rendered. */
export type CodeBlock = {
  readonly kind: 'code';
  readonly language: string;
  readonly code: string;
  /** Why this block shows something that does not work. */
  readonly wrong?: string;
  /** A rule that passes over this block, and why. */
  readonly skip?: { readonly rule: string; readonly reason: string };
};

export type Link = { readonly title: string; readonly url: string };

/** One page of the guide in one language. */
export type Section = {
  /** `<chapter>/<section>`, the same in every language. */
  readonly id: string;
  readonly language: Language;
  readonly chapter: string;
  readonly title: string;
  readonly order: number;
  /** How people ask it, in this language. */
  readonly questions: readonly string[];
  readonly topics: readonly string[];
  readonly links: readonly Link[];
  /** Ids of other sections. */
  readonly related: readonly string[];
  /** Former ids: old buttons still lead here. */
  readonly was: readonly string[];
  /** ISO date of the last revision. */
  readonly updated: string;
  /** The collection of resources its answer goes on with. */
  readonly collection?: string;
  /** Inline commands that show something that does not work. */
  readonly wrong: readonly string[];
  /** The first paragraph: answers on its own. */
  readonly summary: string;
  /** The whole body, the summary first. */
  readonly blocks: readonly Block[];
  /** The file it was read from, relative to the content directory. */
  readonly path: string;
};

export type Chapter = { readonly id: string; readonly order: number; readonly title: Localized };

export type Topic = { readonly id: string; readonly title: Localized; readonly aliases: readonly string[] };

export const levels = ['beginner', 'intermediate', 'advanced', 'any'] as const;
export type Level = (typeof levels)[number];

export const formats = [
  'article',
  'tutorial',
  'course',
  'video',
  'podcast',
  'book',
  'repository',
  'image',
  'documentation',
  'cheat-sheet',
  'tool',
  'website',
] as const;
export type Format = (typeof formats)[number];

export const resourceLanguages = ['en', 'zh-CN', 'zh-TW'] as const;
export type ResourceLanguage = (typeof resourceLanguages)[number];

export const statuses = ['alive', 'moved', 'dead', 'unknown'] as const;
export type Status = (typeof statuses)[number];

/** A link worth reading, described in every language. */
export type Resource = {
  readonly id: string;
  readonly collection: string;
  readonly title: Localized;
  readonly summary: Localized;
  /** Today's address, or the last known one. */
  readonly url: string;
  /** Where it moved from. */
  readonly original?: string;
  /** A copy in an archive; there is always one when `status` is `dead`. */
  readonly archived?: string;
  readonly author?: string;
  /** First published. */
  readonly year?: number;
  readonly updated?: number;
  readonly languages: readonly ResourceLanguage[];
  readonly level: Level;
  readonly format: Format;
  readonly topics: readonly string[];
  readonly status: Status;
  /** ISO date on which the address was last requested. */
  readonly checked?: string;
};

export type Collection = { readonly id: string; readonly title: Localized };

/** Everything in `content/`, validated. Lists are in reading order. */
export type Guide = {
  readonly chapters: readonly Chapter[];
  readonly sections: readonly Section[];
  readonly topics: readonly Topic[];
  readonly collections: readonly Collection[];
  readonly resources: readonly Resource[];
};

/** One thing wrong in `content/`. */
export type Issue = { readonly path: string; readonly message: string };
