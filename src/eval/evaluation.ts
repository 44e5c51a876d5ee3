import type { Asked, AskedTwice } from './ask-twice.ts';
import { explain, nameOf } from './explain.ts';
import { type Figures, figuresOf, isFailure, type Result } from './figures.ts';

/** The figures of some questions, and how many they are. */
export type Group = Figures & { readonly questions: number };

/** The figures of all questions and of each language, level and topic. */
export type Report = {
  readonly all: Group;
  readonly languages: Readonly<Record<string, Group>>;
  readonly levels: Readonly<Record<string, Group>>;
  readonly topics: Readonly<Record<string, Group>>;
};

/** A question that was not answered as it should be; `leftOut`: only without the wordings that overlap it. */
export type Failure = {
  readonly id: string;
  readonly topic: string;
  readonly asked: string;
  readonly kind: string;
  /** Place of the first right hit, from 1; absent if none is right. */
  readonly right?: number;
  readonly returned: readonly string[];
  readonly leftOut: boolean;
  /** Lines of terms, fields and scores. */
  readonly why?: readonly string[];
};

/** Figures of the whole guide and with overlapping wordings left out; `changed` says how many questions have some. */
export type Evaluation = {
  readonly asked: number;
  readonly changed: number;
  readonly asIs: Report;
  readonly leftOut: Report;
  readonly failures: readonly Failure[];
};

/** Sums up what was asked; with `explained`, every failure says why it ranked so. */
export function evaluationOf(asked: readonly AskedTwice[], explained: boolean): Evaluation {
  return {
    asked: asked.length,
    changed: asked.filter(({ asIs, leftOut }) => asIs !== leftOut).length,
    asIs: reportOf(asked.map(({ asIs }) => asIs.result)),
    leftOut: reportOf(asked.map(({ leftOut }) => leftOut.result)),
    failures: asked.flatMap(({ asIs, leftOut }) => {
      if (isFailure(asIs.result)) return [failureOf(asIs, false, explained)];
      return isFailure(leftOut.result) ? [failureOf(leftOut, true, explained)] : [];
    }),
  };
}

function reportOf(results: readonly Result[]): Report {
  return {
    all: groupOf(results),
    languages: groupsBy(results, ({ question }) => question.lang),
    levels: groupsBy(results, ({ question }) => question.level),
    topics: groupsBy(results, ({ question }) => question.topic),
  };
}

const groupOf = (results: readonly Result[]): Group => ({
  ...figuresOf(results),
  questions: results.length,
});

function groupsBy(results: readonly Result[], keyOf: (result: Result) => string): Record<string, Group> {
  const groups = [...Map.groupBy(results, keyOf)].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(groups.map(([key, group]) => [key, groupOf(group)]));
}

function failureOf(asked: Asked, leftOut: boolean, explained: boolean): Failure {
  const { question, answer, right } = asked.result;
  return {
    id: question.id,
    topic: question.topic,
    asked: answer.question,
    kind: answer.kind,
    ...(right >= 0 ? { right: right + 1 } : {}),
    returned: answer.hits.map(nameOf),
    leftOut,
    ...(explained ? { why: explain(asked) } : {}),
  };
}
