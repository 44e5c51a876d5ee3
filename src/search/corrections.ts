/** Suggests the known word that a slip of the finger may have meant, or nothing. */
export type Correct = (word: string) => string | undefined;

// A slip in a shorter word makes another word more often than it makes none.
const shortest = 5;

// A word that the guide hardly uses is seldom the one that was meant: "linter" is no slip of "linger".
const fewest = 3;

/**
 * Builds a corrector over the guide's words (word to how often it occurs). One slip is a letter lost, doubled,
 * changed or swapped with its neighbour. Looks candidates up by the forms with one letter left out, which two
 * words one slip apart share (the idea of SymSpell), so that it costs microseconds.
 */
export function createCorrect(frequencies: ReadonlyMap<string, number>): Correct {
  const byForm = new Map<string, string[]>();
  for (const word of frequencies.keys()) {
    if (word.length < shortest) continue;
    for (const form of forms(word)) byForm.set(form, [...(byForm.get(form) ?? []), word]);
  }
  const frequency = (word: string) => frequencies.get(word) ?? 0;
  return (typed) => {
    if (typed.length < shortest || frequencies.has(typed) || !/^[a-z]+$/.test(typed)) return undefined;
    const candidates = new Set(forms(typed).flatMap((form) => byForm.get(form) ?? []));
    const near = [...candidates].filter((word) => frequency(word) >= fewest && isOneSlip(typed, word));
    return near.toSorted((a, b) => frequency(b) - frequency(a) || (a < b ? -1 : 1))[0];
  };
}

const forms = (word: string): string[] => [
  word,
  ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1)),
];

/** Whether two words differ by one letter added, lost or changed, or by two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const restA = a.slice(start, a.length - end);
  const restB = b.slice(start, b.length - end);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
