import { type RankWeights, rankFeatures } from '../../src/search/rank.ts';
import { descend } from './descend.ts';
import type { Example } from './example.ts';

/** How hard weights are drawn towards nothing: keeps features that hardly matter from fitting noise. */
const decay = 0.0005;

/** Fits the ranking's weights so that right candidates come first: the likelihood of a softmax over candidates. */
export function fitRanking(examples: readonly Example[]): RankWeights {
  const usable = examples
    .filter(({ candidates }) => candidates.some(({ right }) => right))
    .map(({ candidates }) =>
      contenders(candidates).map((candidate) => ({
        right: candidate.right,
        values: rankFeatures.map((name) => candidate[name]),
      })),
    );
  const weights = descend(
    rankFeatures.map(() => 0),
    (now, slope) => {
      for (const candidates of usable) {
        const scores = candidates.map(({ values }) =>
          values.reduce((sum, value, at) => sum + value * (now[at] ?? 0), 0),
        );
        const highest = Math.max(...scores);
        const shares = scores.map((score) => Math.exp(score - highest));
        const all = shares.reduce((a, b) => a + b, 0);
        const right = shares.reduce((sum, share, at) => sum + (candidates[at]?.right ? share : 0), 0) + 1e-12;
        for (const [which, { values, right: isRight }] of candidates.entries()) {
          const share = shares[which] ?? 0;
          const pull = (share / all - (isRight ? share / right : 0)) / usable.length;
          if (Math.abs(pull) < 1e-7) continue;
          for (const [at, value] of values.entries()) slope[at] = (slope[at] ?? 0) + pull * value;
        }
      }
      for (const [at, weight] of now.entries()) slope[at] = (slope[at] ?? 0) + decay * weight;
    },
  );
  return Object.fromEntries(rankFeatures.map((name, at) => [name, weights[at] ?? 0])) as RankWeights;
}

/** Candidates that could come first, and the right ones; the rest only cost time. */
function contenders(candidates: Example['candidates']): Example['candidates'] {
  return candidates
    .toSorted((a, b) => promiseOf(b) - promiseOf(a))
    .filter(({ right }, at) => at < mostContenders || (right && at < 4 * mostContenders));
}

/** Knows no weights: what is fitted must not depend on what was fitted before. */
const promiseOf = ({ coverage, likeness, bm25 }: Example['candidates'][number]): number =>
  coverage + likeness + bm25;

const mostContenders = 40;
