import type { Answer } from '../answer/types.ts';
import type { Lookup } from '../guide/lookup.ts';
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
export const resultOf = (question: EvalQuestion, answer: Answer, lookup: Lookup): Result => ({
  question,
  answer,
  right: answer.hits.findIndex((hit) =>
    isRight(hit, hitText(hit, { lookup, language: answer.language }), question),
  ),
});

type Holds = (result: Result) => boolean;

const is =
  (kind: Answer['kind']): Holds =>
  ({ answer }) =>
    answer.kind === kind;

const onTopic: Holds = ({ question }) => !isOffTopic(question);
const far: Holds = ({ question }) => isOffTopic(question) && !question.near;
const near: Holds = ({ question }) => isOffTopic(question) && question.near;

/** Of which questions how many hold. */
const counted = {
  first: { of: onTopic, holds: (result) => is('found')(result) && result.right === 0 },
  firstThree: { of: onTopic, holds: ({ right }) => right >= 0 && right < 3 },
  wronglyRefused: { of: onTopic, holds: is('none') },
  unsure: { of: onTopic, holds: is('unsure') },
  refusedFar: { of: far, holds: is('none') },
  keptFromNear: { of: near, holds: (result) => !is('found')(result) },
} satisfies Readonly<Record<string, { readonly of: Holds; readonly holds: Holds }>>;

export type FigureName = keyof typeof counted;
export const figureNames = Object.keys(counted) as readonly FigureName[];

/** Shares (0 to 1) that the README quotes; NaN where the file has no such question. */
export type Figures = Readonly<Record<FigureName, number>>;

/** Sums results up: on-topic questions by what they got, off-topic ones by whether they were refused. */
export function figuresOf(results: readonly Result[]): Figures {
  const share = (name: FigureName): number => {
    const { of, holds } = counted[name];
    const meant = results.filter(of);
    return meant.length === 0 ? Number.NaN : meant.filter(holds).length / meant.length;
  };
  return Object.fromEntries(figureNames.map((name) => [name, share(name)])) as Figures;
}

/** Whether a result counts against the guide: no right first answer, or an answer where there should be none. */
export function isFailure(result: Result): boolean {
  if (onTopic(result)) return !counted.first.holds(result);
  return far(result) ? !counted.refusedFar.holds(result) : !counted.keptFromNear.holds(result);
}
