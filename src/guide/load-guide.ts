import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readFrontMatter } from './front-matter.ts';
import { collectionOf, type ParsedCollection, topicsOf } from './lists.ts';
import { checkReferences } from './references.ts';
import { chapterSchema, problemsOf } from './schema.ts';
import { parseSection } from './section.ts';
import {
  type Chapter,
  type Guide,
  type Issue,
  type Language,
  languages,
  type Section,
  type Topic,
} from './types.ts';

export type LoadedGuide = { readonly guide: Guide; readonly issues: readonly Issue[] };

/**
 * Reads the content directory. Never throws for what is written in it: everything wrong is in `issues`,
 * sorted by path, and `guide` holds what could be read.
 */
export function loadGuide(directory: string): LoadedGuide {
  const issues: Issue[] = [];
  const read = (path: string) => readFileSync(join(directory, path), 'utf8');
  const sections: Section[] = [];
  const chapters = new Map<string, Partial<Record<Language, { title: string; order: number }>>>();
  for (const path of markdownFiles(directory, issues)) {
    const [folder, chapter, file] = path.split('/');
    if (folder === 'resources' || !chapter) continue;
    if (file === '_index.md') {
      const index = parseChapter(path, read(path), issues);
      chapters.set(chapter, { ...chapters.get(chapter), [folder as Language]: index });
    } else {
      const parsed = parseSection(path, read(path));
      issues.push(...parsed.issues);
      if (parsed.value) sections.push(parsed.value);
    }
  }
  const lists = readLists(directory, read, issues);
  const guide = arrange(chapterList(chapters, issues), sections, lists);
  issues.push(...checkReferences(guide));
  return { guide, issues: issues.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0)) };
}

type Lists = { topics: readonly Topic[]; collections: readonly ParsedCollection[] };

/** Paths below the content directory, sorted, so that the order of files on disk never matters. */
function markdownFiles(directory: string, issues: Issue[]): string[] {
  if (!statSync(directory, { throwIfNoEntry: false })?.isDirectory()) {
    issues.push({ path: directory, message: 'is not a directory, CONTENT_DIR must name the guide' });
    return [];
  }
  const files = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = files.map((entry) => relative(directory, join(entry.parentPath, entry.name)));
  const known = (path: string) =>
    /^(en|zh-CN)\/[^/]+\/[^/]+\.md$/.test(path) ||
    /^resources\/[^/]+\.md$/.test(path) ||
    path === 'topics.md';
  const stray = paths.filter((path) => !known(path));
  const allowed = 'allowed are <language>/<chapter>/<section>.md, resources/<collection>.md and topics.md';
  issues.push(...stray.map((path) => ({ path, message: `is not part of the guide, ${allowed}` })));
  return paths.filter(known).toSorted();
}

function parseChapter(path: string, text: string, issues: Issue[]) {
  const document = readFrontMatter(text);
  const problem = (message: string) => issues.push({ path, message });
  if ('problem' in document) {
    problem(document.problem);
    return undefined;
  }
  if (document.body !== '') problem('has a body, only front matter is allowed here');
  const fields = chapterSchema.safeParse(document.data);
  if (!fields.success) for (const message of problemsOf(fields.error)) problem(message);
  return fields.data;
}

function readLists(directory: string, read: (path: string) => string, issues: Issue[]): Lists {
  const exists = (path: string) => statSync(join(directory, path), { throwIfNoEntry: false }) !== undefined;
  const topics = exists('topics.md') ? topicsOf('topics.md', read('topics.md'), issues) : [];
  const files = exists('resources') ? readdirSync(join(directory, 'resources')).toSorted() : [];
  const collections = files
    .filter((file) => file.endsWith('.md'))
    .map((file) => collectionOf(`resources/${file}`, read(`resources/${file}`), issues));
  return { topics, collections: collections.filter((collection) => collection !== undefined) };
}

function chapterList(
  found: Map<string, Partial<Record<Language, { title: string; order: number }>>>,
  issues: Issue[],
): Chapter[] {
  return [...found].flatMap(([id, index]) => {
    const missing = languages.find((language) => !(language in index));
    if (missing)
      issues.push({
        path: `${missing}/${id}/_index.md`,
        message: 'is missing, a chapter needs one per language',
      });
    const { en, 'zh-CN': zh } = index;
    return en && zh ? [{ id, order: en.order, title: { en: en.title, 'zh-CN': zh.title } }] : [];
  });
}

/** Puts everything in reading order: by `order`, then by id. */
function arrange(chapters: Chapter[], sections: Section[], lists: Lists): Guide {
  const inOrder = <Item extends { order: number; id: string }>(a: Item, b: Item) =>
    a.order - b.order || (a.id < b.id ? -1 : 1);
  const sorted = chapters.toSorted(inOrder);
  const place = new Map(sorted.map((chapter, index) => [chapter.id, index]));
  const chapterOf = (section: Section) => place.get(section.chapter) ?? sorted.length;
  return {
    chapters: sorted,
    sections: sections.toSorted((a, b) => chapterOf(a) - chapterOf(b) || inOrder(a, b)),
    topics: lists.topics,
    collections: lists.collections.map(({ id, title }) => ({ id, title })),
    resources: lists.collections.flatMap((collection) => collection.resources),
  };
}
