import { longestQuestion, sectionHit } from '../../src/answer/ask.ts';
import { meantList } from '../../src/answer/meant-list.ts';
import { createLeaveOverlapOut } from '../../src/eval/overlap.ts';
import { type EvalQuestion, isOffTopic, isRight, languageOf } from '../../src/eval/question-file.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import { type Guide, languages } from '../../src/guide/types.ts';
import { createCorrector } from '../../src/search/corrector.ts';
import { type Asked, type Candidate, rankSections } from '../../src/search/rank.ts';
import { createResourceIndex } from '../../src/search/resource-index.ts';
import { resourceIntent } from '../../src/search/resource-intent.ts';
import { createChangingIndex, type SectionIndex } from '../../src/search/section-index.ts';
import { hitText } from '../../src/view/hit-text.ts';

/** A question with everything that fitting needs: its candidates, and which of them are right. */
export type Example = {
  readonly question: EvalQuestion;
  readonly asked: Asked;
  readonly candidates: readonly (Candidate & { readonly right: boolean })[];
  readonly offTopic: boolean;
};

/** Ranks a question and marks the candidates that answer it; `undefined` where it gets a list of resources. */
export type ExampleOf = (question: EvalQuestion) => Example | undefined;

/** Every question is ranked as if the guide had never heard it: without the guide's own that overlap it. */
export function createExampleOf(lookup: Lookup): ExampleOf {
  const { guide } = lookup;
  const correct = createCorrector(guide);
  const findResources = createResourceIndex(guide);
  const indexOf = createUnheardIndex(guide);
  return (question) => {
    const language = languageOf(question);
    const text = correct(question.q.slice(0, longestQuestion));
    const wish = resourceIntent(text, lookup);
    if (wish && meantList(wish, language, findResources)) return undefined;
    const { candidates, ...asked } = rankSections(text, indexOf(question));
    const isAnswer = (candidate: Candidate): boolean => {
      const hit = sectionHit(candidate, lookup);
      return isRight(hit, hitText(hit, { lookup, language }), question);
    };
    const marked = candidates.map((candidate) => ({ ...candidate, right: isAnswer(candidate) }));
    return { question, asked, offTopic: isOffTopic(question), candidates: marked };
  };
}

function createUnheardIndex(guide: Guide): (question: EvalQuestion) => SectionIndex {
  const leaveOut = createLeaveOverlapOut(guide);
  const changing = new Map(languages.map((language) => [language, latest(createChangingIndex(language))]));
  return (question) => {
    const index = changing.get(languageOf(question));
    if (!index) throw new Error(`no index for ${question.lang}`);
    return index(leaveOut(question.q) ?? guide);
  };
}

/** Most questions are asked of the whole guide: its index is made again only after one that was not. */
function latest(index: (guide: Guide) => SectionIndex): (guide: Guide) => SectionIndex {
  let last: { readonly guide: Guide; readonly index: SectionIndex } | undefined;
  return (guide) => {
    if (last?.guide !== guide) last = { guide, index: index(guide) };
    return last.index;
  };
}
