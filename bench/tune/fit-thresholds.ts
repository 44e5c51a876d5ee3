import type { Verdict } from './model.ts';

export type Thresholds = { readonly found: number; readonly unsure: number };

/**
 * What each mistake costs: a wrong answer given for sure costs more than a doubt, and an answer to a question that
 * is none of the guide's costs most.
 */
const cost = {
  foundWrong: 1,
  unsureRight: 0.5,
  unsureWrong: 0.7,
  refused: 1.5,
  farFound: 3,
  farUnsure: 1.5,
  nearFound: 2,
  nearUnsure: 0.1,
} as const;

/** Finds the pair of thresholds with the least cost; of equal ones the middle. */
export function fitThresholds(verdicts: readonly Verdict[]): Thresholds {
  const steps = Array.from({ length: 49 }, (_, at) => (at + 1) / 50);
  let best = { cost: Number.POSITIVE_INFINITY, pairs: [] as Thresholds[] };
  for (const found of steps) {
    for (const unsure of steps.filter((step) => step <= found)) {
      const sum = verdicts.reduce((total, verdict) => total + costOf(verdict, { found, unsure }), 0);
      if (sum < best.cost - 1e-9) best = { cost: sum, pairs: [] };
      if (sum < best.cost + 1e-9) best = { cost: sum, pairs: [...best.pairs, { found, unsure }] };
    }
  }
  return best.pairs[Math.floor(best.pairs.length / 2)] ?? { found: 0.5, unsure: 0.3 };
}

function costOf({ example, sure, place }: Verdict, { found, unsure }: Thresholds): number {
  const kind = sure >= found ? 'found' : sure >= unsure ? 'unsure' : 'none';
  if (!example.offTopic) {
    if (kind === 'none') return cost.refused;
    if (kind === 'unsure') return place >= 0 && place < 3 ? cost.unsureRight : cost.unsureWrong;
    return place === 0 ? 0 : cost.foundWrong;
  }
  if (kind === 'none') return 0;
  if (example.question.near) return kind === 'found' ? cost.nearFound : cost.nearUnsure;
  return kind === 'found' ? cost.farFound : cost.farUnsure;
}
