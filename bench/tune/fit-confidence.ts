import {
  type ConfidenceWeights,
  type Evidence,
  evidenceNames,
  evidenceValue,
} from '../../src/answer/confidence.ts';
import { descend } from './descend.ts';

/** The evidence for the first candidate of a question, and whether the question is the guide's to answer. */
export type Judged = { readonly evidence: Evidence; readonly yes: boolean };

const decay = 0.0003;

/** Fits the weights of evidence by logistic regression. */
export function fitConfidence(judged: readonly Judged[]): ConfidenceWeights {
  const rows = judged.map(({ evidence, yes }) => ({
    values: [1, ...evidenceNames.map((name) => evidenceValue(evidence, name))],
    target: yes ? 1 : 0,
  }));
  const names = ['bias', ...evidenceNames] as const;
  const weights = descend(
    names.map(() => 0),
    (now, slope) => {
      for (const { values, target } of rows) {
        const sum = values.reduce((all, value, at) => all + value * (now[at] ?? 0), 0);
        const error = (1 / (1 + Math.exp(-sum)) - target) / rows.length;
        for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + error * value;
      }
      for (const [at, weight] of now.entries())
        slope[at] = (slope[at] ?? 0) + decay * (at === 0 ? 0 : weight);
    },
    { rounds: 1500 },
  );
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0])) as ConfidenceWeights;
}
