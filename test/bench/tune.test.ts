import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { foldsOf } from '../../bench/tune/folds.ts';
import { type EvalQuestion, isOffTopic } from '../../src/eval/question-file.ts';
import weights from '../../src/search/weights.json' with { type: 'json' };
import { runProgram } from '../run-program.ts';

vi.setConfig({ testTimeout: 120_000 });

let directory = '';

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'tune-'));
});
afterEach(() => rm(directory, { recursive: true }));

const asked = (section: string, questions: readonly string[]) =>
  questions.map((q) => ({ id: q, lang: 'en', q, topic: section, sections: [section] }));

const questions = [
  ...asked('storage/volumes', [
    'keep data of a container in a volume',
    'list docker volumes before deleting',
    'docker volume outlives its container',
    'new container with the same volume',
    'database data in a docker volume',
  ]),
  ...asked('storage/bind-mounts', [
    'share a host directory with a container',
    'docker bind mount for source code',
    'see changes of the host folder in the container',
    'bind mount path must exist on the daemon machine',
    'owner of files in a docker bind mount',
  ]),
  ...[
    'how to bake bread',
    'best hiking boots',
    'paint a wall white',
    'learn to play chess',
    'cheap flights to Rome',
  ].map((q) => ({ id: q, lang: 'en', q, topic: 'offtopic', must: [] })),
];

/** Tunes to the questions in the order given; the weights stand behind all tables. */
async function tune(lines: readonly object[], ...options: string[]) {
  const file = join(directory, 'questions.jsonl');
  await writeFile(file, lines.map((line) => JSON.stringify(line)).join('\n'));
  const ran = await runProgram(['bench/tune.ts', file, ...options], {
    env: { CONTENT_DIR: 'test/fixtures/guide' },
  });
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const start = ran.stdout.lastIndexOf('\n{\n');
  return { tables: ran.stdout.slice(0, start), fitted: JSON.parse(ran.stdout.slice(start)) };
}

test('fits every weight, the same whatever the order, and says what it reaches held out', async () => {
  const [first, second] = [await tune(questions), await tune(questions.toReversed())];
  expect(second).toEqual(first);
  expect(Object.keys(first.fitted.rank)).toEqual(Object.keys(weights.rank));
  expect(Object.keys(first.fitted.decide)).toEqual(Object.keys(weights.decide));
  const { found, unsure } = first.fitted.thresholds;
  expect(unsure).toBeGreaterThan(0);
  expect(found).toBeGreaterThanOrEqual(unsure);
  expect(first.tables).toContain('held out: 15 questions');
  expect(first.tables).toContain('With a slip in each, five seeds\n\n75 questions');
  expect(first.tables).toContain('| all | 100.0 % | 100.0 % | 0.0 % | 0.0 % |');
});

test('folds share no question, lose none, and hold each kind in even shares', () => {
  const items = questions.map((question) => ({
    question: { sections: [], must: [], level: '', near: false, ...question } as EvalQuestion,
  }));
  const folds = foldsOf(items, 5);
  expect(new Set(folds.flat())).toEqual(new Set(items));
  expect(folds.flat()).toHaveLength(items.length);
  for (const fold of folds) {
    expect(fold.filter(({ question }) => isOffTopic(question))).toHaveLength(1);
    expect(fold).toHaveLength(3);
  }
});
