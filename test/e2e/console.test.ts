import { execFile, spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { bareEnvironment, smallGuide } from '../bare-environment.ts';
import { runProgram } from '../run-program.ts';
import { freshDirectory } from '../store/directory.ts';

vi.setConfig({ testTimeout: 120_000 });

const type = (lines: string, args: readonly string[] = [], env: Readonly<Record<string, string>> = {}) =>
  runProgram(['src/console.ts', ...args], { input: lines, env });

test('npm run console answers a line with a reply and ends with its input', async () => {
  const DATA_DIR = await freshDirectory();
  const running = promisify(execFile)('npm', ['run', '--silent', 'console'], {
    env: { ...process.env, DATA_DIR, CONTENT_DIR: '', LC_ALL: 'C.UTF-8' },
    timeout: 120_000,
  });
  running.child.stdin?.end('/docker what\n/docker resources python\n');
  const { stdout, stderr } = await running;
  expect(stderr).toBe('');
  expect(stdout).toMatch(/^What Docker is\n[\s\S]*\n\n\d+ resources\nDocker resources: Python\n/);
  expect(await readdir(DATA_DIR)).toEqual([]);
});

test('every line has its reply: questions, commands, numbers, help, mistakes', async () => {
  const lines = [
    '\ufeffwhat is docker\r',
    '',
    '   ',
    '2\r',
    '/docker resources "kubernetes" level:beginner',
    '/dokcer what',
    'How can I get chewy chocolate chip cookies?',
    'help',
    'exit',
    '/docker why',
  ];
  const { code, stdout, stderr } = await type(lines.join('\n'));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const order = [
    'What Docker is\n',
    'Image, container, registry\n',
    'Docker resources: Kubernetes\n',
    'There is no /dokcer, did you mean /docker what?\n',
    'I do not know that one',
    'Tab completes, help shows this, exit leaves.\n',
  ].map((text) => stdout.indexOf(text));
  expect(order).not.toContain(-1);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  // What comes after exit is not read.
  expect(stdout).not.toContain('Why Docker is important\n\n');
  // Nor are there colours where nobody sees them.
  expect(stdout).not.toContain('\u001b');
});

test.each([
  ['zh_CN.UTF-8', [], '存储\n用卷保存数据\n'],
  ['zh_TW.UTF-8', [], '存储\n用卷保存数据\n'],
  ['ja_JP.UTF-8', [], 'Storage\nKeep data with volumes\n'],
  ['zh_CN.UTF-8', ['--dm'], '存储\n用卷保存数据\n'],
])('with the locale %s %j it answers accordingly', async (LC_ALL, args, beginning) => {
  const { stdout } = await type('keep data with volumes\n', args, { LC_ALL, ...smallGuide });
  expect(stdout.startsWith(beginning)).toBe(true);
});

test('a reader that goes away early ends it without a word', async () => {
  const child = spawn(process.execPath, ['src/console.ts'], {
    env: { ...bareEnvironment(), DATA_DIR: await freshDirectory(), ...smallGuide },
    timeout: 120_000,
  });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  child.stdin.on('error', () => undefined);
  child.stdin.write('keep data with volumes\n');
  child.stdout.once('data', () => {
    child.stdout.destroy();
    child.stdin.end('keep data with volumes\n'.repeat(50));
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test.each([
  [['--wrong'], /^Unknown option '--wrong'.*\n$/],
  [['/docker what'], /^Unexpected argument '\/docker what'.*\n$/],
])('%j is refused in a sentence', async (args, sentence) => {
  const { code, stdout, stderr } = await type('', args);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(sentence);
});
