import { nearest } from '../edit-distance.ts';

/** What to write instead of `word`: the nearest name, else all of a few, else where to look. */
export function suggestion(word: string, names: readonly string[], help: string): string {
  const near = nearest(word, names);
  if (near) return `did you mean ${near}`;
  if (names.length === 0) return 'it takes none';
  return names.length > 20 ? `see ${help}` : `allowed are ${names.toSorted().join(' ')}`;
}
