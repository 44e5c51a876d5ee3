/** What ranking weighs, each with what it was measured for (README, Design). Set here and nowhere else. */
export const tuning = {
  /** MiniSearch: how much a field's match counts. People's questions and the title name the subject, code repeats it. */
  boost: { title: 3, questions: 3, topics: 0.5, summary: 2, body: 1.5, code: 1.2, english: 1.5 },
  /** BM25+: sections are of like length, so length counts little (b). */
  bm25: { k: 1.2, b: 0.4, d: 0.5 },
  /** How surely a term in this field means that the section is about it. */
  strength: { title: 1, questions: 1, topics: 0.9, summary: 0.95, body: 0.8, code: 0.8, english: 0.9 },
  /** The same where only what a section is about counts. */
  heart: { title: 1, questions: 1, topics: 0.7, summary: 0.6, body: 0, code: 0, english: 0.9 },
  /** How much of likeness a wording loses for what it says beyond the question. */
  unasked: 0.6,
  /** A word that stands in every question about Docker says little, but "what is docker" has nothing else. */
  dockerWeight: 0.12,
  /** A word the guide has never seen counts this much of the rarest word's weight. */
  unknownWord: 0.9,
  /** A text that has a term only in its body or code counts this much where rarity is counted. */
  passing: 0.15,
  /** A compound that the guide has never seen, when its parts are asked for as well. */
  unknownWhole: 0.1,
  /** A version or a count says next to nothing: this much of its rarity. */
  shortNumber: 0.05,
  /** A number of three digits or more may be an exit code, a status or a well-known port. */
  longNumber: 0.6,
  /** A word of any question counts this much of its rarity. */
  weakWord: 0.6,
  /** A pair of Han characters the guide has never seen may just lie across two words. */
  unknownPair: 0.4,
  /** Candidates that are ranked in full. */
  candidates: 40,
} as const;

export type Field = keyof typeof tuning.boost;
export const fields = Object.keys(tuning.boost) as Field[];
