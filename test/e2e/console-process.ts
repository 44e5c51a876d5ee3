import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../', import.meta.url));

/** How a program ended and what it printed. */
export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };

/** Runs an entry file on a data directory to its end; `input` is its standard input. */
export async function runProgram(
  script: string,
  args: readonly string[],
  {
    directory,
    input = '',
    env = {},
    uid,
  }: { directory: string; input?: string; env?: Record<string, string>; uid?: number | undefined },
): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: project,
    env: { ...process.env, ...nothingSet, DATA_DIR: directory, LANG: 'en_US.UTF-8', ...env },
    timeout: 120_000,
    killSignal: 'SIGKILL',
    ...(uid === undefined ? {} : { uid }),
  });
  // A program that refuses to start reads nothing.
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const code = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  return { code: await code, stdout, stderr };
}

// The machine's own settings, and those of a .env file, stay out.
const nothingSet = { NODE_OPTIONS: '', CONTENT_DIR: '', LOG_LEVEL: '', LC_ALL: '', NO_COLOR: '1' };

/** A guide of two sections, which starts in a fraction of the time. */
export const smallGuide = { CONTENT_DIR: 'test/fixtures/guide' };

/** Types lines into the console over the small guide, to the end. */
export const typeLines = (directory: string, lines: readonly string[], args: readonly string[] = []) =>
  runProgram('src/console.ts', args, { directory, input: `${lines.join('\n')}\n`, env: smallGuide });

/** The same as a moderator; everything it printed, and it must have ended well. */
export async function moderate(directory: string, ...lines: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await typeLines(directory, lines, ['--as-moderator']);
  if (code !== 0 || stderr !== '') throw new Error(`it ended with ${code}: ${stderr}`);
  return stdout;
}
