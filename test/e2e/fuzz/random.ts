import { seeded } from '../../store/seeded.ts';

/** Choices that a seed decides: the same seed, the same choices. */
export type Random = {
  /** From 0 up to, but without, `end`. */
  readonly below: (end: number) => number;
  /** True in `share` (0 to 1) of the cases. */
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
};

/** Seeded by a text, which is hashed (FNV-1a). */
export function createRandom(seed: string): Random {
  let hash = 2_166_136_261;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  const next = seeded(hash);
  const below = (end: number) => Math.floor(next() * end);
  return {
    below,
    chance: (share) => next() < share,
    pick: (from) => {
      if (from.length === 0) throw new Error('nothing to pick from');
      return from[below(from.length)] as (typeof from)[number];
    },
  };
}
