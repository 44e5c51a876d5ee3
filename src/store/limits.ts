/** Milliseconds of a day. */
export const dayMs = 86_400_000;

/** What a server may keep, and for how long. Characters are code points, as Discord counts them. */
export const storeLimits = {
  /** Pins of a server that are not removed. */
  pins: 500,
  /** Removed pins that are listed, those removed last; any other is found by its id. */
  removedPins: 100,
  questions: 12,
  questionCharacters: 200,
  answerCharacters: 3_500,
  /** Discord has failed on messages of about 10,170 bytes; a Chinese character has three. */
  answerBytes: 9_000,
  /** An id of a section. */
  sectionCharacters: 40,
  /** Each part of a pin's source: Discord's names and message links are far shorter. */
  sourceCharacters: 200,
  draftDays: 7,
  /** Question texts, and the rows that votes refer to. */
  textDays: 30,
  /** Which forum posts were answered: Discord announces a new one at once, and again only after a lost connection. */
  postDays: 7,
  /** From leaving a server to the deletion of everything about it. */
  leftServerDays: 30,
  /** Texts in one report: what a moderator could ever read, and bounded in memory. */
  openTexts: 2_000,
  /** Texts of found answers that wait in memory, never on disk, for a vote against them. */
  unvotedTexts: 1_000,
} as const;
