/**
 * Minimizes a function of a few weights by gradient descent with a step per weight (Adam), from `start`.
 * `gradient` fills in the derivative at the weights it is given. Deterministic.
 */
export function descend(
  start: readonly number[],
  gradient: (weights: readonly number[], into: number[]) => void,
  { rounds = 400, rate = 0.05 } = {},
): number[] {
  const weights = [...start];
  const first = weights.map(() => 0);
  const second = weights.map(() => 0);
  for (let round = 1; round <= rounds; round++) {
    const slope = weights.map(() => 0);
    gradient(weights, slope);
    for (const [at, value] of slope.entries()) {
      first[at] = 0.9 * (first[at] ?? 0) + 0.1 * value;
      second[at] = 0.999 * (second[at] ?? 0) + 0.001 * value * value;
      const mean = (first[at] ?? 0) / (1 - 0.9 ** round);
      const spread = Math.sqrt((second[at] ?? 0) / (1 - 0.999 ** round));
      weights[at] = (weights[at] ?? 0) - (rate * mean) / (spread + 1e-8);
    }
  }
  return weights;
}
