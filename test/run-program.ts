import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from './bare-environment.ts';

const project = fileURLToPath(new URL('../', import.meta.url));

export type Ran = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

export type Surroundings = {
  readonly env?: Readonly<Record<string, string>>;
  /** What is on stdin before it ends. */
  readonly input?: string;
  /** The system's user that it runs as; only the super-user may choose another. */
  readonly uid?: number | undefined;
};

/** Runs Node on a program of this project until it ends; DATA_DIR is new and empty unless `env` sets it. */
export async function runProgram(
  args: readonly string[],
  { env = {}, input = '', uid }: Surroundings = {},
): Promise<Ran> {
  const dataDir = await mkdtemp(join(tmpdir(), 'docker-guide-bot-'));
  const child = spawn(process.execPath, args, {
    cwd: project,
    env: { ...bareEnvironment(), LC_ALL: 'en_US.UTF-8', NO_COLOR: '1', DATA_DIR: dataDir, ...env },
    timeout: 120_000,
    killSignal: 'SIGKILL',
    ...(uid === undefined ? {} : { uid }),
  });
  // A program that ends without reading all of its input is no failure of the test.
  child.stdin.on('error', () => undefined).end(input);
  const ended = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  await rm(dataDir, { recursive: true });
  return { code, stdout, stderr };
}

/** Many lines of JSON, as `ask --batch --json` writes them. */
export const jsonLines = (stdout: string): unknown[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
