import { expect, test } from 'vitest';
import { jsonReport, linkSummary, markdownReport } from '../../src/check/link-report.ts';
import { linkTargets } from '../../src/check/link-targets.ts';
import type { LinkResult } from '../../src/check/links.ts';
import { createProgressBar } from '../../src/check/progress-bar.ts';
import type { Resource } from '../../src/guide/types.ts';
import { guideOf, sectionOf } from './section.ts';

const url = (name: string) => `https://example.com/${name}`;
const result = (
  name: string,
  outcome: LinkResult['outcome'],
  more: Partial<LinkResult> = {},
): LinkResult => ({
  url: url(name),
  paths: ['en/a/b.md', 'zh-CN/a/b.md'],
  knownDead: false,
  milliseconds: 12,
  slow: false,
  outcome,
  ...more,
});

const results = [
  result('fine', { kind: 'alive' }),
  result('dead', { kind: 'dead', why: 'status 404', reached: true }),
  result('known', { kind: 'dead', why: 'status 404', reached: true }, { knownDead: true }),
  result('back', { kind: 'alive' }, { knownDead: true }),
  result('good', { kind: 'moved', to: url('new'), permanent: true }),
  result('now', { kind: 'moved', to: url('other'), permanent: false }),
  result('tls', { kind: 'tls', why: 'CERT_HAS_EXPIRED: certificate has expired' }),
  result(
    'late',
    { kind: 'unclear', why: 'no answer within 15000 ms', reached: false },
    { slow: true, milliseconds: 15000 },
  ),
];

test('the summary counts what there is', () => {
  expect(linkSummary(results)).toBe(
    '8 addresses, 1 dead, 1 tls error, 1 moved for good, 1 moved for now, 1 unclear, 1 slow, 1 dead, as the guide says, 1 alive, though the guide says dead',
  );
  expect(linkSummary(results.slice(0, 1))).toBe('1 addresses');
});

test('the report names addresses, what became of them, and the files', () => {
  const files = '(en/a/b.md, zh-CN/a/b.md)';
  expect(markdownReport(results.slice(0, 5), '2026-11-24')).toBe(`# Links on 2026-11-24

5 addresses, 1 dead, 1 moved for good, 1 dead, as the guide says, 1 alive, though the guide says dead.

## Dead (1)

- <https://example.com/dead>: status 404 ${files}

## Moved for good (1)

- <https://example.com/good>: moved for good to <https://example.com/new> ${files}

## Dead, as the guide says (1)

- <https://example.com/known>: status 404 ${files}

## Alive, though the guide says dead (1)

- <https://example.com/back>: alive after 12 ms ${files}
`);
});

test('the JSON report holds every result', () => {
  expect(JSON.parse(jsonReport(results, '2026-11-24'))).toEqual({ day: '2026-11-24', results });
});

test('addresses of links, texts and resources, each once with its files', () => {
  const resource = (id: string, more: Partial<Resource>): Resource => ({
    id,
    collection: 'classics',
    title: { en: 'A', 'zh-CN': 'A' },
    summary: { en: 'A', 'zh-CN': 'A' },
    url: url(id),
    languages: ['en'],
    level: 'any',
    format: 'article',
    topics: ['storage'],
    status: 'alive',
    ...more,
  });
  const links = [{ title: 'A', url: url('a') }];
  const guide = {
    ...guideOf(
      sectionOf(`Text with [a link](${url('b')}) and \`docker ps\`.`, { links }),
      sectionOf('Text.', { links, path: 'zh-CN/storage/volumes.md' }),
    ),
    resources: [resource('c', { status: 'dead', archived: url('d') }), resource('a', {})],
  };
  expect(linkTargets(guide)).toEqual([
    {
      url: url('a'),
      paths: ['en/storage/volumes.md', 'zh-CN/storage/volumes.md', 'resources/classics.md'],
      knownDead: false,
    },
    { url: url('b'), paths: ['en/storage/volumes.md'], knownDead: false },
    { url: url('c'), paths: ['resources/classics.md'], knownDead: true },
    { url: url('d'), paths: ['resources/classics.md'], knownDead: false },
  ]);
});

test('the bar fills on a terminal and is silent elsewhere', () => {
  const written: string[] = [];
  const stream = (isTTY: boolean) => ({ isTTY, write: (text: string) => written.push(text) > 0 });
  const bar = createProgressBar(stream(true), 2);
  bar.advance('one');
  bar.advance('two');
  bar.end();
  expect(written).toEqual([
    `\r\u001b[K[${'#'.repeat(15)}${'.'.repeat(15)}] 1/2 one`,
    `\r\u001b[K[${'#'.repeat(30)}] 2/2 two`,
    '\r\u001b[K',
  ]);
  written.length = 0;
  createProgressBar(stream(false), 1).advance('one');
  expect(written).toEqual([]);
});
