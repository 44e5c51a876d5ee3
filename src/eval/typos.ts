/** Letters that a slip needs: in a shorter word it makes another word more often than it makes none. */
const shortest = 5;

/**
 * Puts one slip of the finger (two letters swapped, one lost, one doubled) into one Latin word of five letters or
 * more. The same seed and text give the same slip, in whatever order questions come; a text without such a word
 * stays as it is.
 */
export function withTypo(text: string, seed: number): string {
  const random = randomFrom(`${seed} ${text}`);
  const words = [...text.matchAll(/[A-Za-z]+/g)].filter(([word]) => word.length >= shortest);
  const picked = pick(words, random);
  if (!picked) return text;
  const [word] = picked;
  return text.slice(0, picked.index) + slip(word, random) + text.slice(picked.index + word.length);
}

function slip(word: string, random: () => number): string {
  const places = Array.from({ length: word.length - 1 }, (_, at) => at);
  // Two equal letters swapped are no slip, and one of them lost at either place is the same.
  const swaps = places.filter((at) => word[at] !== word[at + 1]).map((at) => swap(word, at));
  const losses = [...places, places.length].map((at) => word.slice(0, at) + word.slice(at + 1));
  const doublings = [...places, places.length].map((at) => word.slice(0, at + 1) + word.slice(at));
  const kinds = [swaps, losses, doublings].filter((kind) => kind.length > 0);
  return pick(pick(kinds, random) ?? [], random) ?? word;
}

const swap = (word: string, at: number): string =>
  `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`;

const pick = <Item>(items: readonly Item[], random: () => number): Item | undefined =>
  items[Math.floor(random() * items.length)];

/** Numbers from 0 (included) to 1 (excluded), the same ones for the same text: FNV-1a, then mulberry32. */
function randomFrom(text: string): () => number {
  let state = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) state = Math.imul(state ^ byte, 0x01000193);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
