import { stemmer } from 'stemmer';

/** Stems by word: the guide says the same words again and again, and half of indexing was stemming them. */
const stems = new Map<string, string>();
/** Questions bring words without end. */
const mostStems = 50_000;

/** The stem of an English word in lower case. */
export function stem(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const found = stemmer(word);
  if (stems.size < mostStems) stems.set(word, found);
  return found;
}
