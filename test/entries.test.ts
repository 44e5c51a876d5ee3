import { globSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };
import { smallGuide } from './bare-environment.ts';
import { runProgram, type Surroundings } from './run-program.ts';

// Neither vitest nor the compiler resolves an import as Node does: only a started process proves that it can start.
vi.setConfig({ testTimeout: 120_000 });

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entries-'));
  const [question] = readFileSync('test/eval/questions.jsonl', 'utf8').split('\n');
  await writeFile(join(folder, 'questions.jsonl'), `${question}\n`);
});
afterAll(() => rm(folder, { recursive: true }));

type Case = {
  readonly args?: () => readonly string[];
  readonly surroundings?: Surroundings;
  readonly code: 0 | 1;
  readonly stdout?: RegExp;
  readonly stderr?: RegExp;
};

const noToken = /^DISCORD_TOKEN is missing: .+\n.+\n$/;
const wrongOption = /^Unknown option '--wrong'.*\n$/;
const anId = '123456789012345678';

/** Every entry file, started over a small guide where there is neither a Discord nor a web. */
const cases: Readonly<Record<string, Case>> = {
  'bench/compare.ts': { args: () => ['--wrong'], code: 1, stderr: wrongOption },
  'bench/index.ts': { args: () => ['--wrong'], code: 1, stderr: /^There is no --wrong: there are .+\n$/ },
  'bench/tune.ts': { args: () => ['--wrong'], code: 1, stderr: wrongOption },
  'src/ask.ts': {
    args: () => ['keep data with volumes'],
    code: 0,
    stdout: /^Storage\nKeep data with volumes\n/,
  },
  'src/backup.ts': { code: 1, stderr: /^Say where to: npm run backup -- FILE\n$/ },
  'src/check.ts': { code: 0, stdout: /^\d+ sections, \d+ resources, 0 problems\n$/ },
  'src/console.ts': { surroundings: { input: '/docker topics\n' }, code: 0, stdout: /^The Docker guide\n/ },
  'src/eval.ts': { args: () => [join(folder, 'questions.jsonl')], code: 0, stdout: /right/ },
  'src/invite.ts': {
    surroundings: { env: { DISCORD_APPLICATION_ID: anId } },
    code: 0,
    stdout: new RegExp(`^https://discord\\.com/oauth2/authorize\\?client_id=${anId}&\\S+\n$`),
  },
  'src/links.ts': { args: () => ['--concurrency', '0'], code: 1, stderr: /^--concurrency 0: a whole number/ },
  'src/main.ts': { code: 1, stderr: noToken },
  'src/preview.ts': {
    args: () => ['--port', 'x'],
    code: 1,
    stderr: /^--port is a number from 0 to 65535\.\n$/,
  },
  'src/register.ts': { code: 1, stderr: noToken },
  'src/renew-cli.ts': {
    surroundings: { env: { PATH: '' } },
    code: 1,
    stderr: /^no docker client found: install one and put it on the PATH\n$/,
  },
};

/** Sources of `src/` itself that no other source imports. */
function entryFiles(): string[] {
  const sources = globSync(['src/**/*.ts', 'commands/**/*.ts']);
  const imported = sources.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/from '(\.[^']+)'/g)].map(([, path = '']) =>
      join(dirname(file), path),
    ),
  );
  return globSync('src/*.ts').filter((file) => !imported.includes(file));
}

test('every entry file is started here, and a script of package.json starts it', () => {
  const scripts = Object.values(packageJson.scripts).join('\n');
  const started = [...scripts.matchAll(/node ([\w/-]+\.ts)/g)].map(([, file]) => file);
  expect([...new Set(started)].toSorted()).toEqual(Object.keys(cases).toSorted());
  expect(entryFiles().filter((file) => !started.includes(file))).toEqual([]);
});

test.each(Object.entries(cases))('%s starts, or ends with a sentence', async (file, expected) => {
  const { args = () => [], surroundings = {}, code, stdout = /^$/, stderr = /^$/ } = expected;
  const env = { ...smallGuide, ...surroundings.env };
  const ran = await runProgram([file, ...args()], { ...surroundings, env });
  expect(ran.stderr).toMatch(stderr);
  expect(ran.stdout).toMatch(stdout);
  expect(ran.code).toBe(code);
  expect(ran.stderr).not.toMatch(/^ {4}at /m);
});
