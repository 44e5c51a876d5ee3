import { describe, expect, test } from 'vitest';
import { markResources } from '../../src/check/mark-resources.ts';
import type { Outcome } from '../../src/check/probe.ts';

const day = '2026-11-24';
const alive: Outcome = { kind: 'alive' };
const dead: Outcome = { kind: 'dead', why: 'status 404', reached: true };
const forGood: Outcome = { kind: 'moved', to: 'https://example.com/b', permanent: true };
const forNow: Outcome = { kind: 'moved', to: 'https://example.com/b', permanent: false };
const tls: Outcome = { kind: 'tls', why: 'CERT_HAS_EXPIRED' };
const late: Outcome = { kind: 'unclear', why: 'no answer within 15000 ms', reached: false };

const mark = (file: string, outcome: Outcome) =>
  markResources(file, new Map([['https://example.com/a', outcome]]), day);
const one = (rest: string) => `---\nresources:\n  - id: a\n    url: https://example.com/a\n${rest}---\n`;

describe('status and checked of resources', () => {
  test.each<[before: string, outcome: Outcome, after: string]>([
    ['    status: unknown\n', alive, '    status: alive\n    checked: "2026-11-24"\n'],
    [
      '    status: alive\n    checked: "2020-01-01"\n',
      alive,
      '    status: alive\n    checked: "2026-11-24"\n',
    ],
    [
      "    checked: '2020-01-01'  # by hand\n    status: alive # so far\n",
      forNow,
      '    checked: "2026-11-24"  # by hand\n    status: alive # so far\n',
    ],
    ['    status: alive\n', forGood, '    status: moved\n    checked: "2026-11-24"\n'],
    ['    status: alive\n', late, '    status: unknown\n    checked: "2026-11-24"\n'],
    ['    status: alive\n', tls, '    status: unknown\n    checked: "2026-11-24"\n'],
    // What moved before and is linked where it is today stays moved.
    [
      '    original: https://example.com/o\n    status: moved\n',
      alive,
      '    original: https://example.com/o\n    status: moved\n    checked: "2026-11-24"\n',
    ],
    // A dead one must have an archived address to show instead.
    [
      '    archived: https://example.com/x\n    status: alive\n',
      dead,
      '    archived: https://example.com/x\n    status: dead\n    checked: "2026-11-24"\n',
    ],
    ['    status: alive\n', dead, '    status: unknown\n    checked: "2026-11-24"\n'],
    [
      '    archived: https://example.com/x\n    status: dead\n',
      alive,
      '    archived: https://example.com/x\n    status: alive\n    checked: "2026-11-24"\n',
    ],
  ])('%s', (before, outcome, after) => {
    expect(mark(one(before), outcome)).toBe(one(after));
  });

  test('in braces', () => {
    const file =
      '---\nresources:\n  - { id: a, url: "https://example.com/a", status: unknown, level: any }\n---\n';
    expect(mark(file, alive)).toBe(file.replace('unknown', 'alive, checked: "2026-11-24"'));
  });

  test('where status is the first key', () => {
    const file = '---\nresources:\n  - status: unknown\n    url: https://example.com/a\n---\n';
    expect(mark(file, alive)).toBe(file.replace('unknown', 'alive\n    checked: "2026-11-24"'));
  });

  test('everything else stays: comments, quotes, order, other resources, what follows', () => {
    const file = `---\r\n# a comment\ntitle: { en: 'A',  zh-CN: "甲" }\nresources:\n  - id: a   # first\n    url:   'https://example.com/a'\n    summary: >-\n      status: none\n    status: unknown\n\n  - id: b\n    url: https://example.com/b\n    status: alive\n---\n\n`;
    expect(mark(file, alive)).toBe(
      file.replace('status: unknown\n', 'status: alive\n    checked: "2026-11-24"\n'),
    );
  });

  test('a file without resources stays', () => {
    expect(mark('---\ntopics: []\n---\n', alive)).toBe('---\ntopics: []\n---\n');
    expect(mark('no front matter', alive)).toBe('no front matter');
  });
});
