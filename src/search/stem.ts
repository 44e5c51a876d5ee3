import { stemmer } from 'stemmer';

/** Stems by word: the guide says the same words again and again, and half of indexing was stemming them. */
const stems = new Map<string, string>();
/** Questions bring words without end. */
const mostStems = 50_000;

/** Words whose stem is another thing in Docker's world: who hosts a site does not ask for the host. */
const apart: ReadonlyMap<string, string> = new Map([
  ['hosting', 'hosting'],
  ['hosted', 'hosting'],
]);

/** The stem of an English word in lower case. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = apart.get(word) ?? stemmer(word);
  if (stems.size < mostStems) stems.set(word, found);
  return found;
}
