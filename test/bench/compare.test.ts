import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runProgram } from '../run-program.ts';

const questions = [
  {
    id: 'easy',
    lang: 'en',
    q: 'HEALTHCHECK instruction in a Dockerfile',
    topic: 'a',
    sections: ['images/healthcheck-instruction'],
  },
  { id: 'han', lang: 'zh', q: '容器删掉以后数据会不会丢', topic: 'b', must: [['volume|数据卷']] },
  { id: 'far', lang: 'en', q: 'chocolate cake recipe', topic: 'offtopic', must: [] },
];

test('compares engines that answer as many on-topic questions', { timeout: 120_000 }, async () => {
  const directory = await mkdtemp(join(tmpdir(), 'compare-'));
  const file = join(directory, 'questions.jsonl');
  await writeFile(file, questions.map((question) => JSON.stringify(question)).join('\n'));
  const { stdout } = await runProgram(['bench/compare.ts', file]);
  await rm(directory, { recursive: true });
  const rows = stdout.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const rowsOf = (name: string, group: string) =>
    rows.filter((row) => row[1] === name && row[2] === group).map((row) => row.slice(3, -1));
  expect(rowsOf('this bot', 'en')).toEqual(Array(2).fill(['100.0 %', '0.0 %', '0.0 %', '100.0 %', '–']));
  expect(rowsOf('MiniSearch, defaults', 'en')[0]?.slice(0, 3)).toEqual(['100.0 %', '0.0 %', '0.0 %']);
  // Spaces and punctuation alone do not cut a Chinese question into words of the guide.
  expect(rowsOf('MiniSearch, defaults', 'zh')[0]?.[2]).toBe('100.0 %');
  expect(rowsOf('MiniSearch, pairs of Han characters', 'zh')[0]?.[2]).toBe('0.0 %');
  expect(rowsOf('Orama, defaults', 'en')[1]?.[2]).toBe('0.0 %');
});
