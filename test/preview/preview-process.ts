import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '../bare-environment.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
const endWithParent = new URL('../e2e/end-with-parent.ts', import.meta.url).href;

export type PreviewProcess = {
  /** Where it listens, as it printed it: ends in a slash. */
  readonly url: string;
  /** Sends a signal and waits for the end; resolves to the exit code. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** Starts `npm run preview` on a free port, over the real guide unless `env` names another one. */
export async function startPreview(env: Readonly<Record<string, string>> = {}): Promise<PreviewProcess> {
  const child = spawn(process.execPath, ['--import', endWithParent, 'src/preview.ts', '--port', '0'], {
    cwd: project,
    env: { ...bareEnvironment(), ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    timeout: 300_000,
    killSignal: 'SIGKILL',
  });
  if (!child.stdout || !child.stderr) throw new Error('the preview has no output');
  const ended = once(child, 'close').then(([code]) => code as number | null);
  const complaints = text(child.stderr);
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url) return { url, stop };
  }
  throw new Error(`the preview did not start: ${await complaints}`);
}
