import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { isOneSlip } from '../src/search/corrections.ts';
import { smallGuide } from './bare-environment.ts';
import { runProgram } from './run-program.ts';

// Each test starts processes that index the guide, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 120_000 });

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'eval-'));
});
afterEach(() => rm(directory, { recursive: true }));

/** Runs the program on a file of these lines. */
async function evaluateFile(
  lines: readonly (object | string)[],
  options: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
) {
  const file = join(directory, 'questions.jsonl');
  const text = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  await writeFile(file, text);
  return runProgram(['src/eval.ts', file, ...options], { env });
}

async function evaluate(...given: Parameters<typeof evaluateFile>): Promise<string> {
  const { code, stdout, stderr } = await evaluateFile(...given);
  expect([code, stderr]).toEqual([0, '']);
  return stdout;
}

/** Stands word for word among the questions of the guide. */
const leaked = {
  id: 'leaked',
  lang: 'en',
  q: 'What are layers in a Docker image?',
  topic: 'layers',
  level: 'intermediate',
  sections: ['basics/layers-and-copy-on-write'],
};
const chinese = {
  id: 'chinese',
  lang: 'zh',
  q: '容器删除后数据库的数据怎么保留',
  topic: 'storage',
  level: 'beginner',
  must: [['volume|数据卷']],
};
/** Its right answer is a section on something else: it fails whatever is answered. */
const wrong = {
  id: 'wrong',
  lang: 'en',
  q: 'how do I publish a container port on the host',
  topic: 'ports',
  level: 'beginner',
  sections: ['security/rootless-mode'],
};
const far = { id: 'far', lang: 'en', q: 'best chocolate cake recipe', topic: 'offtopic', must: [] };
const near = {
  id: 'near',
  lang: 'zh',
  q: 'git 怎么撤销上一次提交',
  topic: 'offtopic',
  level: 'beginner',
  must: [],
  near: true,
};
const questions = [leaked, chinese, wrong, far, near];

const rowsOf = (table: string): string[][] =>
  table
    .split('\n')
    .filter((line) => line.startsWith('| '))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

test('prints the figures of each language and level twice, and the topics with failures', async () => {
  const text = await evaluate(questions);
  const [whole = '', reduced = ''] = text.split(
    'Without the questions of the guide that overlap the asked one',
  );
  expect(whole).toMatch(/^5 questions\n/);
  expect(rowsOf(whole)).toEqual([
    ['', 'right first', 'right in first 3', 'wrongly refused', 'unsure', 'far refused', 'near not answered'],
    ['---', '---', '---', '---', '---', '---', '---'],
    ['all', '66.7 %', '66.7 %', '0.0 %', '0.0 %', '100.0 %', '100.0 %'],
    ['en', '50.0 %', '50.0 %', '0.0 %', '0.0 %', '100.0 %', '–'],
    ['zh', '100.0 %', '100.0 %', '0.0 %', '0.0 %', '–', '100.0 %'],
    ['beginner', '50.0 %', '50.0 %', '0.0 %', '0.0 %', '100.0 %', '100.0 %'],
    ['intermediate', '100.0 %', '100.0 %', '0.0 %', '0.0 %', '–', '–'],
  ]);
  expect(reduced).toMatch(/^ \(1 have some\)\n/);
  expect(rowsOf(reduced).map(([group]) => group)).toEqual(
    // The second table has the same groups; the table of topics follows.
    ['', '---', 'all', 'en', 'zh', 'beginner', 'intermediate', 'topic', '---', 'ports'],
  );
  expect(rowsOf(reduced).at(-1)).toEqual(['ports', '1', '1', '1']);
});

test('lists every topic on request', async () => {
  const rows = rowsOf(await evaluate([wrong, far], ['--topics'], smallGuide));
  expect(rows.slice(-2).map(([topic]) => topic)).toEqual(['offtopic', 'ports']);
});

test('gives a program the same as JSON', async () => {
  const { asked, changed, asIs, leftOut, failures } = JSON.parse(await evaluate(questions, ['--json']));
  expect([asked, changed]).toEqual([5, 1]);
  expect(asIs.all).toEqual({
    questions: 5,
    first: 2 / 3,
    firstThree: 2 / 3,
    wronglyRefused: 0,
    unsure: 0,
    refusedFar: 1,
    keptFromNear: 1,
  });
  expect(Object.keys(asIs.languages)).toEqual(['en', 'zh']);
  expect(asIs.topics.ports).toMatchObject({ questions: 1, first: 0, refusedFar: null });
  expect(leftOut.all.questions).toBe(5);
  expect(failures).toEqual([
    expect.objectContaining({ id: 'wrong', kind: 'found', leftOut: false, asked: wrong.q }),
  ]);
  expect(failures[0].returned[0]).toBe('networking/publish-ports');
});

test('explains a failure: terms, fields and scores of the first and of the right one', async () => {
  const text = await evaluate([wrong], ['--explain']);
  const explanation = text.slice(text.indexOf('wrong found'));
  expect(explanation).toContain(wrong.q);
  expect(explanation).toMatch(/returned: networking\/publish-ports, /);
  expect(explanation).toMatch(/^ {2}1\. networking\/publish-ports scores \d+\.\d\d: /m);
  expect(explanation).toMatch(/^ {2}\d+\. security\/rootless-mode scores \d+\.\d\d: /m);
  expect(explanation).toMatch(/publish.* \(\d+\.\d\d\): .*publish in (title|questions)/);
});

test('slips once in every question, the same with the same seed', async () => {
  const typed = [wrong, { ...wrong, id: 'again', q: 'container healthcheck unhealthy' }];
  const asked = async (seeds: string): Promise<string[]> => {
    const { failures } = JSON.parse(await evaluate(typed, ['--json', '--typos', seeds], smallGuide));
    return failures.map((failure: { asked: string }) => failure.asked);
  };
  const [first, second, both] = await Promise.all([asked('7'), asked('7'), asked('7,8')]);
  expect(first).toHaveLength(2);
  for (const [at, { q }] of typed.entries()) expect(isOneSlip(q, first[at] ?? ''), first[at]).toBe(true);
  expect(second).toEqual(first);
  expect(both).toHaveLength(4);
  expect(both).toEqual(expect.arrayContaining(first));
});

const broken = [
  ['a line that is not JSON', [far, '{"id":'], /questions\.jsonl:2: is not JSON$/],
  [
    'a line without a question',
    [far, '', { id: 'x', lang: 'fr' }],
    /questions\.jsonl:3: is not a question, lang: .*; q: .*$/,
  ],
  [
    'a pattern that is none',
    [{ ...far, must: [['(']] }],
    /questions\.jsonl:1: is not a question, must: is no regular expression$/,
  ],
  ['an empty file', [], /questions\.jsonl: holds no question$/],
] as const;

test.each(broken)('says in one sentence where the file is wrong: %s', async (_, lines, sentence) => {
  const failed = await evaluateFile(lines);
  expect(failed).toMatchObject({ code: 1, stdout: '' });
  expect(failed.stderr).toMatch(/^[^\n]+\n$/);
  expect(failed.stderr.trimEnd()).toMatch(sentence);
});

test('says in one sentence that a file is missing or a seed is none', async () => {
  const missing = await runProgram(['src/eval.ts', '/nowhere.jsonl']);
  expect(missing).toEqual({ code: 1, stdout: '', stderr: '/nowhere.jsonl: cannot be read\n' });
  const seed = await runProgram(['src/eval.ts', '--typos', 'many']);
  expect(seed).toMatchObject({ code: 1, stdout: '' });
  expect(seed.stderr).toMatch(/^--typos takes whole numbers: .+\n$/);
});
