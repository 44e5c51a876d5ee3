import type { RankWeights } from '../search/rank.ts';
import weights from '../search/weights.json' with { type: 'json' };
import type { ConfidenceWeights } from './confidence.ts';

/** When an answer is sure enough; 0 to 1. */
export type Thresholds = {
  /** At least this sure: the first hit is the answer. */
  readonly found: number;
  /** At least this sure: near misses are offered; below, the bot says that it does not know. */
  readonly unsure: number;
};

/** Every number of ranking and refusing that is fitted to questions, not chosen. */
export type Model = {
  readonly rank: RankWeights;
  readonly decide: ConfidenceWeights;
  readonly thresholds: Thresholds;
};

/** What `npm run tune` fitted; README, Design, says what it reaches on questions that it had not seen. */
export const tuned: Model = weights;
