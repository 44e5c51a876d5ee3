import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { createAsk } from '../../src/answer/ask.ts';
import type { Answer } from '../../src/answer/types.ts';
import { loadGuide } from '../../src/guide/load-guide.ts';
import { createLookup } from '../../src/guide/lookup.ts';
import type { Guide, Language } from '../../src/guide/types.ts';
import { createResourceIndex } from '../../src/search/resource-index.ts';
import { chinese } from './ranking/chinese.ts';
import { english } from './ranking/english.ts';
import { far, near } from './ranking/off-topic.ts';

// Indexing the whole guide several times takes a busy machine a while.
vi.setConfig({ testTimeout: 120_000 });

const { guide } = loadGuide('content');

const asked: readonly (readonly [string, Language])[] = [
  ...english.map(([question]) => [question, 'en'] as const),
  ...chinese.map(([question]) => [question, 'zh-CN'] as const),
  ...far,
  ...near,
  ...readFileSync('test/eval/questions.jsonl', 'utf8')
    .split('\n')
    .filter((line, at) => line !== '' && at % 3 === 0)
    .map((line) => JSON.parse(line) as { q: string; lang: string })
    .map(({ q, lang }) => [q, lang === 'zh' ? 'zh-CN' : 'en'] as const),
];

const askerOf = (read: Guide) => createAsk(createLookup(read), createResourceIndex(read));

/** What an answer says, as far as its order and kind can differ. */
const told = ({ kind, hits }: Answer): string[] => [
  kind,
  ...hits.flatMap((hit) => {
    if (hit.source === 'pin') return [`pin ${hit.pin.id}`];
    const ids = hit.resources.map(({ id }) => id);
    return hit.source === 'section' ? [hit.section.id, ...ids] : [JSON.stringify(hit.filter), ...ids];
  }),
];

/** The guide as if its files had been read in another order; within a file the order stays. */
function shuffled(read: Guide, seed: number): Guide {
  const shuffle = shuffler(seed);
  const collections = shuffle(read.collections);
  return {
    chapters: shuffle(read.chapters),
    sections: shuffle(read.sections),
    topics: read.topics,
    collections,
    resources: collections.flatMap(({ id }) => read.resources.filter((one) => one.collection === id)),
  };
}

/** Fisher and Yates, with a linear congruential generator: good enough to mix, and the same for the same seed. */
function shuffler(seed: number) {
  let state = seed;
  const below = (count: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * count);
  };
  return <Item>(items: readonly Item[]): Item[] => {
    const mixed = [...items];
    for (let end = mixed.length - 1; end > 0; end--) {
      const at = below(end + 1);
      [mixed[end], mixed[at]] = [mixed[at] as Item, mixed[end] as Item];
    }
    return mixed;
  };
}

const ask = askerOf(guide);
const expected = asked.map(([question, language]) => told(ask(question, language)));

test('gives the same answers twice, whatever was asked in between', () => {
  const again = asked.toReversed().map(([question, language]) => told(ask(question, language)));
  expect(again.toReversed()).toEqual(expected);
});

test.each([1, 2, 3])('gives the same answers in whatever order files are read (seed %i)', (seed) => {
  const mixed = shuffled(guide, seed);
  expect(mixed.sections).not.toEqual(guide.sections);
  const other = askerOf(mixed);
  for (const [at, [question, language]] of asked.entries())
    expect(told(other(question, language)), question).toEqual(expected[at]);
});
