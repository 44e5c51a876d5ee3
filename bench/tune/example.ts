import { longestQuestion, sectionHit } from '../../src/answer/ask.ts';
import { meantList } from '../../src/answer/meant-list.ts';
import { type EvalQuestion, isOffTopic, isRight } from '../../src/eval/question-file.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import type { Language } from '../../src/guide/types.ts';
import type { Corrector } from '../../src/search/corrector.ts';
import { type Asked, type Candidate, rankSections } from '../../src/search/rank.ts';
import type { FindResources } from '../../src/search/resource-index.ts';
import { resourceIntent } from '../../src/search/resource-intent.ts';
import type { SectionIndex } from '../../src/search/section-index.ts';
import { hitText } from '../../src/view/hit-text.ts';

/** A question with everything that fitting needs: its candidates, and which of them are right. */
export type Example = {
  readonly question: EvalQuestion;
  readonly asked: Asked;
  readonly candidates: readonly (Candidate & { readonly right: boolean })[];
  /** The question asks for resources and gets a list: right, wrong, or not a list at all. */
  readonly list?: 'right' | 'wrong';
  readonly offTopic: boolean;
};

export type Shop = {
  readonly lookup: Lookup;
  readonly correct: Corrector;
  readonly indexes: ReadonlyMap<Language, SectionIndex>;
  readonly findResources: FindResources;
};

/** Ranks a question and marks the candidates that answer it. */
export function exampleOf(question: EvalQuestion, shop: Shop): Example {
  const language: Language = question.lang === 'zh' ? 'zh-CN' : 'en';
  const asked = shop.correct(question.q.slice(0, longestQuestion));
  const index = shop.indexes.get(language);
  if (!index) throw new Error(`no index for ${language}`);
  const ranking = rankSections(asked, index);
  const offTopic = isOffTopic(question);
  const reading = { lookup: shop.lookup, language };
  const right = ({ section }: Candidate): boolean => {
    const hit = sectionHit({ section }, shop.lookup);
    return !offTopic && isRight(hit, hitText(hit, reading), question);
  };
  const filter = resourceIntent(asked, shop.lookup);
  const listHit = filter && meantList(filter, language, shop.findResources);
  return {
    question,
    asked: ranking,
    offTopic,
    candidates: ranking.candidates.map((candidate) => ({ ...candidate, right: right(candidate) })),
    ...(listHit
      ? { list: isRight(listHit, hitText(listHit, reading), question) && !offTopic ? 'right' : 'wrong' }
      : {}),
  };
}
