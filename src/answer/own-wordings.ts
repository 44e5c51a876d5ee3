import type { Guide, Language } from '../guide/types.ts';
import { fold } from '../search/fold.ts';
import type { Ranking } from '../search/rank.ts';

/** The id of the section that has a question among its own wordings, word for word. */
export type OwnWordings = (question: string, language: Language) => string | undefined;

/** Titles and questions of the guide; case, width, punctuation at the ends and spaces make no difference. */
export function createOwnWordings(guide: Guide): OwnWordings {
  const ids = new Map<string, string>();
  for (const { language, id, title } of guide.sections) ids.set(`${language} ${keyOf(title)}`, id);
  // Questions are unique in a language, titles need not be: a question wins.
  for (const { language, id, questions } of guide.sections) {
    for (const question of questions) ids.set(`${language} ${keyOf(question)}`, id);
  }
  return (question, language) => ids.get(`${language} ${keyOf(question)}`);
}

const keyOf = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, '')
    .replace(/\s+/g, ' ');

/** The ranking with that section first. An author's own wording says more than any weight does. */
export function ledBy(id: string | undefined, ranking: Ranking): Ranking {
  const first = ranking.candidates.find(({ section }) => section.id === id);
  if (!first) return ranking;
  const others = ranking.candidates.filter((candidate) => candidate !== first);
  return { ...ranking, candidates: [first, ...others] };
}
