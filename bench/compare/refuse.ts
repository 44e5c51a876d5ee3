import type { Answer } from '../../src/answer/types.ts';
import { type Result, resultOf } from '../../src/eval/figures.ts';
import { type EvalQuestion, isOffTopic } from '../../src/eval/question-file.ts';
import type { Lookup } from '../../src/guide/lookup.ts';

/** A question and what an engine found, with its best score (0 if it found nothing). */
export type Found = { readonly question: EvalQuestion; readonly answer: Answer; readonly score: number };

/**
 * Gives an engine's results with a threshold on its best score for each language: it leaves as many on-topic
 * questions unanswered as `ours`, more only where it finds nothing.
 */
export function refuseAlike(found: readonly Found[], ours: readonly Result[], lookup: Lookup): Result[] {
  return [...Map.groupBy(found, ({ question }) => question.lang)].flatMap(([lang, group]) =>
    refuse(
      group,
      ours.filter(
        ({ question, answer }) => question.lang === lang && !isOffTopic(question) && answer.kind !== 'found',
      ).length,
      lookup,
    ),
  );
}

function refuse(found: readonly Found[], refusals: number, lookup: Lookup): Result[] {
  const scores = found
    .filter(({ question }) => !isOffTopic(question))
    .map(({ score }) => score)
    .toSorted((a, b) => a - b);
  const least = scores[refusals] ?? Number.POSITIVE_INFINITY;
  return found.map(({ question, answer, score }) => {
    const answered = score > 0 && score >= least;
    return resultOf(question, answered ? answer : { ...answer, kind: 'none', hits: [] }, lookup);
  });
}
