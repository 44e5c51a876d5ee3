import { leadOf } from '../../src/answer/ask.ts';
import { type ConfidenceWeights, confidence, evidenceOf } from '../../src/answer/confidence.ts';
import type { Model } from '../../src/answer/model.ts';
import { byScore, type RankWeights, scoreOf } from '../../src/search/rank.ts';
import type { Example } from './example.ts';
import { fitConfidence } from './fit-confidence.ts';
import { fitRanking } from './fit-ranking.ts';
import { fitThresholds, type Verdict } from './fit-thresholds.ts';

/** Fits ranking, confidence and thresholds, each on the outcome of the one before. */
export function fitModel(examples: readonly Example[]): Model {
  const rank = fitRanking(examples);
  const ranked = examples.map((example) => rankedBy(example, rank));
  const decide = fitConfidence(
    ranked.flatMap(({ example, best, lead }) =>
      best ? [{ evidence: evidenceOf(best, lead, example.asked), yes: !example.offTopic }] : [],
    ),
  );
  const verdicts = ranked.map((one) => verdictOf(one, decide));
  return { rank, decide, thresholds: fitThresholds(verdicts) };
}

type Ranked = {
  example: Example;
  best: Example['candidates'][number] | undefined;
  lead: number;
  place: number;
};

function rankedBy(example: Example, rank: RankWeights): Ranked {
  const candidates = example.candidates
    .map((candidate) => ({ ...candidate, score: scoreOf(candidate, rank) }))
    .toSorted(byScore);
  return {
    example,
    best: candidates[0],
    lead: leadOf(candidates),
    place: candidates.findIndex(({ right }) => right),
  };
}

function verdictOf({ example, best, lead, place }: Ranked, decide: ConfidenceWeights): Verdict {
  const sure = best ? confidence(evidenceOf(best, lead, example.asked), decide) : 0;
  return { example, sure, place };
}
