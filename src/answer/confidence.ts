import type { Fit } from '../search/match.ts';

/** When a fit is good enough; README, Design, says what these reach. */
export const thresholds = {
  /** At least this sure: the first hit is the answer. */
  found: 0.62,
  /** At least this sure: near misses are offered; below, the bot says that it does not know. */
  unsure: 0.42,
};

/** What speaks for an answer beside its fit. */
export type Evidence = {
  /** The question names something of Docker's: a word no neighbour of Docker would use. */
  readonly anchored: boolean;
  /** Score of the best candidate over the next one's, 0 to 1. */
  readonly lead: number;
};

/** How sure it is that a text answers the question: 0 to 1. */
export function confidence(fit: Fit, evidence: Evidence): number {
  const fits = 0.6 * fit.coverage + 0.3 * fit.likeness + 0.1 * fit.phrase;
  const sure = fits + 0.15 * evidence.lead + (evidence.anchored ? 0.15 : -0.1);
  return Math.min(1, Math.max(0, sure));
}
