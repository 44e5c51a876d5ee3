import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '../bare-environment.ts';
import type { StandIn } from './stand-in/stand-in.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const endWithParent = new URL('end-with-parent.ts', import.meta.url).href;
const startWithin = 30_000;
const stopWithin = 15_000;

export type Stopped = {
  /** Exit code; `null` when a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

export type BotProcess = {
  readonly pid: number;
  /** Where its database is; deleted on `stop`, unless the test gave `DATA_DIR` itself. */
  readonly dataDir: string;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Resolves when it has ended by itself. */
  readonly ended: Promise<Stopped>;
  /** Sends a signal (default SIGTERM), after a bound SIGKILL, and waits for the end. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<Stopped>;
};

export type BotOptions = {
  /** The program, from the project's folder; default `src/main.ts`. */
  readonly script?: string;
  /** `false` gives the process back at once, for programs that are meant to fail. */
  readonly ready?: boolean;
};

/** Starts the real bot against a stand-in; rejects with its output if it ends or isn't ready in 30 s. */
export async function startBot(
  standIn: StandIn,
  env: Readonly<Record<string, string>> = {},
  { script = 'src/main.ts', ready = true }: BotOptions = {},
): Promise<BotProcess> {
  const own = env.DATA_DIR === undefined ? await mkdtemp(join(tmpdir(), 'docker-guide-bot-')) : undefined;
  const dataDir = own ?? env.DATA_DIR ?? '';
  const child = spawn(process.execPath, ['--import', endWithParent, script], {
    cwd: project,
    env: {
      ...bareEnvironment(),
      ...{ DISCORD_API_URL: standIn.url, DISCORD_TOKEN: standIn.token, DATA_DIR: dataDir },
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const bot = control(child, dataDir, own);
  if (!ready) return bot;
  const before = standIn.connections.identified;
  const identified = standIn.until(
    () => (standIn.connections.identified > before ? true : undefined),
    'the bot to identify',
    startWithin,
  );
  try {
    await Promise.race([identified, bot.ended.then(fail)]);
  } catch (error) {
    const { stdout, stderr } = await bot.stop('SIGKILL');
    throw new Error(`the bot did not start\n${stdout}\n${stderr}`, { cause: error });
  }
  return bot;
}

const fail = ({ code, signal }: Stopped): never => {
  throw new Error(`it ended with ${code ?? signal}`);
};

function control(child: ChildProcess, dataDir: string, own: string | undefined): BotProcess {
  const output = { stdout: '', stderr: '' };
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    output.stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    output.stderr += text;
  });
  const ended = once(child, 'close').then(([code, signal]): Stopped => ({ code, signal, ...output }));
  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<Stopped> => {
    child.kill(signal);
    const timer = setTimeout(() => child.kill('SIGKILL'), stopWithin);
    const stopped = await ended;
    clearTimeout(timer);
    if (own) await rm(own, { recursive: true, force: true });
    return stopped;
  };
  return {
    ...{ pid: child.pid ?? 0, dataDir, ended, stop },
    stdout: () => output.stdout,
    stderr: () => output.stderr,
  };
}
