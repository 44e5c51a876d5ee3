import { describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { paintFor } from '../../src/console/paint.ts';
import { createSession } from '../../src/console/session.ts';
import { unavailableChannels } from '../../src/console/unavailable-channels.ts';
import { languages } from '../../src/guide/types.ts';
import { createServices, openGuide } from '../../src/services.ts';
import { createMemoryStore } from '../../src/store/open-store.ts';
import { addressOf } from '../../src/view/resource.ts';
import { levelNames } from '../../src/view/words/answers.ts';
import links from '../seed-links.json' with { type: 'json' };

const lookup = openGuide('content');
const services = createServices({
  lookup,
  store: createMemoryStore(),
  channels: unavailableChannels,
  about: { version: '0', source: 'https://example.org', licence: 'MIT' },
  audit: () => {},
});
const session = (locale = 'en-US') =>
  createSession(
    commands,
    services,
    { id: 'reader', guildId: 'console', moderator: false, locale },
    paintFor(false),
    async () => undefined,
  );

/** Types a command, then turns pages until the last. */
async function allPages(line: string, locale?: string): Promise<readonly string[]> {
  const { reply } = session(locale);
  const pages = [await reply(line)];
  const next = (page: string) => /\[(\d+)\] (?:Next|下一页) ›/.exec(page)?.[1];
  for (let number = next(pages[0] ?? ''); number; number = next(pages.at(-1) ?? ''))
    pages.push(await reply(number));
  return pages;
}

const { resources } = lookup.guide;
const ofSeed = resources.filter(({ url, original, archived }) =>
  links.some((link) => url === link || original === link || archived?.includes(link)),
);

describe.each(languages)('in %s', (language) => {
  test('python lists every Python resource of the seed once, in pages of six', async () => {
    const pages = await allPages(`/docker resources python language:${language}`);
    const python = resources.filter(({ topics }) => topics.includes('python'));
    expect(pages).toHaveLength(Math.ceil(python.length / 6));
    const entries = pages
      .flatMap((page) => page.split('\n\n'))
      .filter((part) => /\nhttps?:|: https?:/.test(part));
    expect(entries).toHaveLength(python.length);
    const wanted = ofSeed.filter(({ topics }) => topics.includes('python'));
    expect(wanted.length).toBeGreaterThanOrEqual(10);
    for (const resource of wanted) {
      const mine = entries.filter((entry) =>
        entry
          .split('\n')
          .at(-1)
          ?.endsWith(`: ${addressOf(resource)}`),
      );
      expect(mine, resource.id).toHaveLength(1);
      const [title, summary = '', figures = '', ...more] = mine[0]?.split('\n') ?? [];
      expect(title).toBe(resource.title[language]);
      expect(summary.length).toBeGreaterThan(10);
      expect(figures).toContain(String(resource.year));
      if (resource.level !== 'any') expect(figures).toContain(levelNames[language][resource.level]);
      expect(more).toHaveLength(1);
    }
  });
});

test('what is gone is linked in the archive, and the line says so', async () => {
  const pages = (await allPages('/docker resources python')).join('\n\n');
  const dead = ofSeed.filter(({ status, topics }) => status === 'dead' && topics.includes('python'));
  expect(dead.length).toBeGreaterThan(0);
  for (const resource of dead) {
    expect(pages).toContain(`Archived copy: ${resource.archived}`);
    expect(pages).not.toContain(`: ${resource.url}\n`);
    const entry = pages.split('\n\n').find((one) => one.startsWith(resource.title.en));
    expect(entry).toContain('the original is gone');
  }
});

test('every link of the seed is listed under each of its topics', async () => {
  expect(ofSeed.length).toBeGreaterThan(0);
  const topics = [...new Set(ofSeed.flatMap((resource) => resource.topics))];
  for (const topic of topics) {
    const pages = (await allPages(`/docker resources ${topic}`)).join('\n');
    for (const resource of ofSeed.filter((one) => one.topics.includes(topic)))
      expect(pages, `${resource.id} under ${topic}`).toContain(addressOf(resource));
  }
});

test('without a topic: the topics with their counts, most first, and a number chooses one', async () => {
  const { reply } = session();
  const menu = await reply('/docker resources');
  const rows = [...menu.matchAll(/^\[(\d+)\] (.+) · (\d+) resources?$/gm)];
  const counts = rows.map(([, , , count]) => Number(count));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  for (const [, , title, count] of rows) {
    const topic = lookup.topic(title ?? '');
    const own = resources.filter(({ topics }) => topics.includes(topic?.id ?? ''));
    expect(own, title).toHaveLength(Number(count));
  }
  const [, number = '', title] = rows.find(([, , name]) => name === 'Python') ?? [];
  expect(title).toBe('Python');
  expect(await reply(number)).toContain('Docker resources: Python');
});

test.each([
  ['pyton', 'Python'],
  ['djngo', 'Django'],
])('the unknown topic %s gets near ones, and no list', async (typed, near) => {
  const reply = await session().reply(`/docker resources ${typed}`);
  expect(reply).toContain(`There is no topic “${typed}”`);
  expect(reply).toMatch(new RegExp(`^\\[\\d+\\] ${near} · \\d+ resources?$`, 'm'));
  expect(reply).not.toContain('http');
});

test('level, format and words narrow the list; where nothing is left it says so', async () => {
  const books = (await allPages('/docker resources format:book')).join('\n');
  const own = resources.filter(({ format }) => format === 'book');
  // The header counts the list and names the filter.
  expect(books).toContain(`${own.length} resources · book`);
  for (const resource of resources)
    expect(books.includes(`: ${addressOf(resource)}\n`), resource.id).toBe(own.includes(resource));
  const beginner = (await allPages('/docker resources python level:beginner')).join('\n');
  expect(beginner).not.toMatch(/ · (?:intermediate|advanced) · /);
  const words = (await allPages('/docker resources query:virtualenv')).join('\n');
  expect(words).toContain('https://www.calazan.com/');
  expect(await session().reply('/docker resources query:zzzzz')).toContain(
    'No resource matches all of that.',
  );
});
