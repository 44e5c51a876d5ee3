import type { Lookup } from '../guide/lookup.ts';
import { type Language, languages, type Section } from '../guide/types.ts';
import { fold } from '../search/fold.ts';

/** An entry for a half-typed question: the wording that matches, and the section that answers it. */
export type Suggestion = {
  readonly section: Section;
  readonly wording: string;
  readonly match: 'title' | 'question';
};

export type Suggest = (typed: string, language: Language, most: number) => readonly Suggestion[];

type Entry = Suggestion & { readonly key: string; readonly words: readonly string[] };

/** Sections to begin with, before anything is typed and while a server has no favourites yet. */
export const goodStart: readonly string[] = [
  'basics/what-is-docker',
  'why/why-docker-matters',
  'install/choose-install',
  'images/write-a-dockerfile',
  'containers/docker-run',
  'storage/named-volumes',
  'networking/publish-ports',
  'compose/what-is-compose',
  'python/python-dockerfile-pip',
  'resources/start',
];

/** Prepares every title and question; a look-up then scans them, which takes a fraction of a millisecond. */
export function createSuggest(lookup: Lookup): Suggest {
  const entries = new Map(languages.map((language) => [language, entriesOf(lookup, language)]));
  return (typed, language, most) => {
    const key = keyOf(typed);
    const found = key === '' ? start(lookup, language) : matching(entries.get(language) ?? [], key);
    return found.slice(0, most);
  };
}

function matching(entries: readonly Entry[], key: string): readonly Suggestion[] {
  const words = key.split(' ');
  const scored = entries
    .map((entry) => ({ entry, score: score(entry, key, words) }))
    .filter(({ score: points }) => points > 0)
    .toSorted((a, b) => b.score - a.score || (a.entry.key < b.entry.key ? -1 : 1));
  return onePerSection(scored.map(({ entry }) => entry));
}

function entriesOf(lookup: Lookup, language: Language): Entry[] {
  const entry = (section: Section, wording: string, match: Entry['match']): Entry => {
    const key = keyOf(wording);
    return { section, wording, match, key, words: key.split(' ') };
  };
  return lookup.guide.sections
    .filter((section) => section.language === language)
    .flatMap((section) => [
      entry(section, section.title, 'title'),
      ...section.questions.map((question) => entry(section, question, 'question')),
    ]);
}

const keyOf = (text: string): string =>
  fold(text)
    .toLowerCase()
    .replace(/[?？!！。，,'"“”`()（）]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Begins with it, contains it, or has every word of it (the last one half-typed). */
function score(entry: Entry, key: string, words: readonly string[]): number {
  const title = entry.match === 'title' ? 1 : 0;
  if (entry.key.startsWith(key)) return 8 + title;
  if (entry.key.includes(key)) return 6 + title;
  const hits = words.filter(
    (word) => entry.words.some((own) => own.startsWith(word)) || hanWithin(word, entry.key),
  );
  if (hits.length === words.length) return 4 + title;
  return words.length > 2 && hits.length >= words.length - 1 ? 1 + title : 0;
}

const hanWithin = (word: string, key: string): boolean => /\p{Script=Han}/u.test(word) && key.includes(word);

function onePerSection(entries: readonly Entry[]): Suggestion[] {
  const seen = new Set<string>();
  return entries.filter(({ section }) => !seen.has(section.id) && seen.add(section.id));
}

const start = (lookup: Lookup, language: Language): Suggestion[] =>
  goodStart
    .map((id) => lookup.section(id, language))
    .filter((section) => section !== undefined)
    .map((section): Suggestion => ({ section, wording: section.title, match: 'title' }));
