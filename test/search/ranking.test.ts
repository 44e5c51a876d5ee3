import { beforeAll, describe, expect, test } from 'vitest';
import { type Ask, createAsk } from '../../src/answer/ask.ts';
import type { Hit } from '../../src/answer/types.ts';
import { loadGuide } from '../../src/guide/load-guide.ts';
import { createLookup } from '../../src/guide/lookup.ts';
import type { Language } from '../../src/guide/types.ts';
import { createResourceIndex } from '../../src/search/resource-index.ts';
import { chinese } from './ranking/chinese.ts';
import { english } from './ranking/english.ts';
import { far, near } from './ranking/off-topic.ts';

const lookup = createLookup(loadGuide('content').guide);
let ask: Ask;

beforeAll(() => {
  ask = createAsk(lookup, createResourceIndex(lookup.guide));
});

const nameOf = (hit: Hit): string => (hit.source === 'section' ? hit.section.id : hit.source);

/** What leads an answer that is found: as many names as are expected. */
function leading(question: string, language: Language, count: number): string[] {
  const { kind, hits } = ask(question, language);
  return [kind, ...hits.slice(0, count).map(nameOf)];
}

describe.each([
  { language: 'en', golden: english },
  { language: 'zh-CN', golden: chinese },
] as const)('questions in $language', ({ language, golden }) => {
  test.each(golden)('%s', (asked, leads, because) => {
    expect(leading(asked, language, leads.length), because).toEqual(['found', ...leads]);
  });

  test('come from every chapter, and lead to sections that exist', () => {
    const leads = golden.flatMap(([, ids]) => ids).filter((id) => id !== 'resources');
    expect(leads.filter((id) => lookup.section(id, language) === undefined)).toEqual([]);
    const chapters = new Set(leads.map((id) => id.split('/')[0]));
    const missing = lookup.guide.chapters.map(({ id }) => id).filter((id) => !chapters.has(id));
    // These two introduce lists of resources, which is what is answered where they are meant.
    expect(missing.toSorted()).toEqual(['python-resources', 'resources']);
  });
});

test.each(far)('knows nothing of: %s', (asked, language) => {
  expect(ask(asked, language)).toMatchObject({ kind: 'none', hits: [] });
});

test.each(near)('does not answer a neighbour’s question: %s', (asked, language) => {
  expect(ask(asked, language).kind).not.toBe('found');
});

test.each([
  ['docker run —rm', 'docker run --rm', 'en'],
  ['docker build —no-cache', 'docker build --no-cache', 'en'],
  ['what does docker run –p 8080:80 mean', 'what does docker run -p 8080:80 mean', 'en'],
  ['docker exec –it 是什么意思', 'docker exec -it 是什么意思', 'zh-CN'],
] as const)('answers %s as it was before a phone changed it', (pasted, typed, language) => {
  const { kind, hits } = ask(typed, language);
  expect(kind).toBe('found');
  expect(ask(pasted, language)).toMatchObject({ kind, hits });
});
