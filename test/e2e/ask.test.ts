import { execFile } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import type { AnswerJson } from '../../src/view/answer-json.ts';
import { smallGuide } from '../bare-environment.ts';
import { jsonLines, runProgram } from '../run-program.ts';
import { freshDirectory } from '../store/directory.ts';
import { content, deed } from '../store/pin-content.ts';

vi.setConfig({ testTimeout: 120_000 });

const ask = (args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}) =>
  runProgram(['src/ask.ts', ...args], { input, env });

/** Asks each question in one process: an object a line, in their order. */
async function askAll(
  questions: readonly string[],
  args: readonly string[] = [],
  env: Readonly<Record<string, string>> = {},
): Promise<AnswerJson[]> {
  const input = `${questions.join('\r\n')}\n\n  \n`;
  const { code, stdout, stderr } = await ask(['--batch', '--json', ...args], input, env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const answers = jsonLines(stdout) as AnswerJson[];
  expect(answers.map(({ question }) => question)).toEqual(questions);
  return answers;
}

test('npm run ask answers in Chinese from the right section', async () => {
  const { stdout } = await promisify(execFile)(
    'npm',
    ['run', '--silent', 'ask', '--', '--json', 'Docker 是什么'],
    { env: { ...process.env, DATA_DIR: await freshDirectory(), CONTENT_DIR: '' }, timeout: 120_000 },
  );
  expect(stdout.split('\n')).toHaveLength(2);
  const answer = JSON.parse(stdout) as AnswerJson;
  expect(answer).toMatchObject({ question: 'Docker 是什么', language: 'zh-CN', kind: 'found' });
  expect(answer.answers[0]).toMatchObject({ id: 'basics/what-is-docker', title: 'Docker 是什么' });
});

test('--batch --json: an object a line in the fixed form', async () => {
  const [answer, list, python, none] = await askAll([
    'what is docker',
    'good books about docker',
    'docker resources python',
    'How can I get chewy chocolate chip cookies?',
  ]);
  expect(Object.keys(answer ?? {})).toEqual(['question', 'language', 'kind', 'answers']);
  expect(answer).toMatchObject({ language: 'en', kind: 'found' });
  const [first] = answer?.answers ?? [];
  expect(Object.keys(first ?? {})).toEqual(['id', 'source', 'title', 'text', 'links']);
  expect(first).toMatchObject({ id: 'basics/what-is-docker', source: 'section', title: 'What Docker is' });
  expect(first?.text).toContain('```sh\ndocker run --rm hello-world');
  for (const { title, url } of first?.links ?? []) expect(first?.text).toContain(`[${title}](${url})`);
  expect(answer?.answers.length).toBeLessThanOrEqual(5);
  expect(list).toMatchObject({ kind: 'found', answers: [{ source: 'resources' }] });
  expect(list?.answers[0]?.links.length).toBeGreaterThan(3);
  expect(python?.answers).toMatchObject([
    {
      id: 'python',
      title: 'Docker resources: Python',
      text: expect.stringMatching(/^Docker resources: Python\n/),
    },
  ]);
  expect(none).toMatchObject({ kind: 'none', answers: [] });
});

test('each question has its own language, and whatever a line holds it has its object', async () => {
  const control = '\u0000\u001b[31m';
  const odd = ['-p', '*_`~<@1>\\', control, 'x'.repeat(5000), '🐳'];
  const answers = await askAll(['what is docker', '怎么进入容器', ...odd], [], smallGuide);
  expect(answers.slice(0, 2).map(({ language }) => language)).toEqual(['en', 'zh-CN']);
});

test('--lang comes before the question’s own language', async () => {
  const questions = [
    'what is docker',
    'Docker 是什么',
    'docker resources python',
    'resources about networking',
  ];
  const answers = await askAll(questions, ['--lang', 'zh-CN']);
  expect(answers.map(({ language }) => language)).toEqual(Array(4).fill('zh-CN'));
  expect(answers[0]?.answers[0]?.title).toBe('Docker 是什么');
  // A list is called by the name of its topic, as in Discord.
  expect(answers.slice(2).map((answer) => answer.answers[0])).toMatchObject([
    { id: 'python', title: 'Docker 资源：Python' },
    { id: 'networking', title: 'Docker 资源：网络' },
  ]);
});

test('the same questions give the same bytes', async () => {
  const input = 'what is docker\nexit code 137\n镜像太大怎么办\ncookies\nbooks about docker\n';
  const runs = await Promise.all([1, 2].map(() => ask(['--batch', '--json'], input)));
  expect(runs[0]?.stdout).toBe(runs[1]?.stdout);
  expect(runs[0]?.stdout.split('\n')).toHaveLength(6);
});

test('as text, it is what the terminal shows; --batch answers every line', async () => {
  const one = await ask(['keep', 'data', 'with', 'volumes'], '', smallGuide);
  expect(one.stdout).toMatch(/^Storage\nKeep data with volumes\n\nA volume is storage/);
  const two = await ask(['--batch'], 'keep data with volumes\nmount a directory\n', smallGuide);
  expect(two.stdout.startsWith(one.stdout)).toBe(true);
  expect(two.stdout).toContain('\nMount a directory of the host\n\nA bind mount');
});

test('--guild answers with that server’s pins, and only with that one’s', async () => {
  const DATA_DIR = await freshDirectory();
  const store = await openStore({ directory: DATA_DIR });
  await store.addPin('7', content('On port 5000.', { questions: ['where our registry lives'] }), deed());
  await store.close();
  const sources = async (...args: string[]) => {
    const env = { DATA_DIR, ...smallGuide };
    const { stdout } = await ask(['--json', ...args, 'where our registry lives'], '', env);
    return (JSON.parse(stdout) as AnswerJson).answers.map(({ source }) => source);
  };
  expect((await sources('--guild', '7'))[0]).toBe('pin');
  expect(await sources('--guild', '8')).not.toContain('pin');
  expect(await sources()).not.toContain('pin');
});

test('it writes nothing', async () => {
  const DATA_DIR = await freshDirectory();
  expect(await ask(['what is docker'], '', { DATA_DIR, ...smallGuide })).toMatchObject({
    code: 0,
    stderr: '',
  });
  expect(await readdir(DATA_DIR)).toEqual([]);
});

test.each([
  [[], /^Say what to ask: npm run --silent ask -- "question"\n$/],
  [['  '], /^Say what to ask: .+\n$/],
  [['--lang', 'fr', 'x'], /^--lang is en or zh-CN\n$/],
  [['--wrong', 'x'], /^Unknown option '--wrong'.*\n$/],
])('%j is refused in a sentence', async (args, sentence) => {
  const { code, stdout, stderr } = await ask(args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
