import type { Section } from '../guide/types.ts';
import { indexTerms, questionUnits, type Unit } from './analyze.ts';

/** A section's title and questions, analysed: what its author says that it answers. */
export type OwnWords = {
  readonly title: readonly string[];
  readonly questions: readonly string[];
  /** The title, then each question, cut into units. */
  readonly wordings: readonly (readonly Unit[])[];
};

// The index of its language, the Chinese index and the subject's all read the English ones.
const analysed = new WeakMap<Section, OwnWords>();

/** Analyses a section's own words, once. */
export function ownWordsOf(section: Section): OwnWords {
  const before = analysed.get(section);
  if (before) return before;
  const words = {
    title: indexTerms(section.title),
    questions: section.questions.flatMap(indexTerms),
    wordings: [section.title, ...section.questions].map(questionUnits),
  };
  analysed.set(section, words);
  return words;
}
