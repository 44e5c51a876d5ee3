import type { Answer } from '../answer/types.ts';
import { hitText } from '../view/hit-text.ts';
import { type EvalQuestion, isOffTopic, isRight } from './question-file.ts';

/** One question, what was answered, and whether it was right. */
export type Result = {
  readonly question: EvalQuestion;
  readonly answer: Answer;
  /** Place of the first right hit, from 0; -1 for none. */
  readonly right: number;
};

/** Holds an answer against what a right one must contain. */
export const resultOf = (question: EvalQuestion, answer: Answer): Result => ({
  question,
  answer,
  right: answer.hits.findIndex((hit) => isRight(hit, hitText(hit, answer.language), question)),
});

/** Shares (0 to 1) that the README quotes; NaN where the file has no such question. */
export type Figures = Readonly<
  Record<'first' | 'firstThree' | 'wronglyRefused' | 'unsure' | 'refusedFar' | 'keptFromNear', number>
>;

/** Sums results up: on-topic questions by what they got, off-topic ones by whether they were refused. */
export function figuresOf(results: readonly Result[]): Figures {
  const on = results.filter(({ question }) => !isOffTopic(question));
  const far = results.filter(({ question }) => isOffTopic(question) && !question.near);
  const near = results.filter(({ question }) => isOffTopic(question) && question.near);
  const kind = (wanted: Answer['kind']) => (result: Result) => result.answer.kind === wanted;
  return {
    first: share(on, (result) => kind('found')(result) && result.right === 0),
    firstThree: share(on, ({ right }) => right >= 0 && right < 3),
    wronglyRefused: share(on, kind('none')),
    unsure: share(on, kind('unsure')),
    refusedFar: share(far, kind('none')),
    keptFromNear: share(near, (result) => !kind('found')(result)),
  };
}

const share = (results: readonly Result[], holds: (result: Result) => boolean): number =>
  results.length === 0 ? Number.NaN : results.filter(holds).length / results.length;
