import type { Thresholds } from '../../src/answer/model.ts';
import type { Example } from './example.ts';

/** What a model answers to an example. */
export type Verdict = {
  readonly example: Example;
  readonly sure: number;
  /** Place of the first right candidate, from 0; -1 for none. */
  readonly place: number;
};

/**
 * What each mistake costs: a wrong answer given for sure costs more than a doubt, and an answer to a question that
 * is none of the guide's costs most.
 */
const cost = {
  foundWrong: 1,
  unsureRight: 0.5,
  unsureWrong: 0.7,
  refused: 1.5,
  farFound: 2,
  farUnsure: 1,
  nearFound: 0.9,
  nearUnsure: 0.1,
} as const;

/** Finds the pair of thresholds with the least cost, in steps of 0.02; of equal ones the middle. */
export function fitThresholds(verdicts: readonly Verdict[]): Thresholds {
  const steps = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
  // What all verdicts from a step upwards cost as one kind of answer, and all below it.
  const from = (kind: Kind) =>
    steps.map((step) =>
      sum(
        verdicts.filter(({ sure }) => sure >= step),
        kind,
      ),
    );
  const [found, unsure, none] = [from('found'), from('unsure'), from('none')];
  const refused = sum(verdicts, 'none');
  let least = Number.POSITIVE_INFINITY;
  let pairs: Thresholds[] = [];
  for (const [high, foundStep] of steps.entries()) {
    for (const [low, unsureStep] of steps.slice(0, high + 1).entries()) {
      const between = (unsure[low] ?? 0) - (unsure[high] ?? 0);
      const total = (found[high] ?? 0) + between + refused - (none[low] ?? 0);
      if (total < least - 1e-9) [least, pairs] = [total, []];
      if (total < least + 1e-9) pairs.push({ found: foundStep, unsure: unsureStep });
    }
  }
  return pairs[Math.floor(pairs.length / 2)] ?? { found: 0.5, unsure: 0.3 };
}

type Kind = 'found' | 'unsure' | 'none';

const sum = (verdicts: readonly Verdict[], kind: Kind): number =>
  verdicts.reduce((total, verdict) => total + costOf(verdict, kind), 0);

function costOf({ example, place }: Verdict, kind: Kind): number {
  if (!example.offTopic) {
    if (kind === 'none') return cost.refused;
    if (kind === 'unsure') return place >= 0 && place < 3 ? cost.unsureRight : cost.unsureWrong;
    return place === 0 ? 0 : cost.foundWrong;
  }
  if (kind === 'none') return 0;
  if (example.question.near) return kind === 'found' ? cost.nearFound : cost.nearUnsure;
  return kind === 'found' ? cost.farFound : cost.farUnsure;
}
