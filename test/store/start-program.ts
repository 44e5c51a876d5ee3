import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

export type Program = {
  readonly process: ChildProcess;
  /** What it printed, once it is gone. */
  readonly printed: Promise<string>;
  /** When it has printed `count` lines, or is gone. */
  readonly hasPrinted: (count: number) => Promise<void>;
};

/** Starts a program of this folder on a data directory; the test does not leave it behind. */
export function startProgram(file: string, directory: string): Program {
  const child = spawn(process.execPath, [join(import.meta.dirname, file), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 120_000,
    killSignal: 'SIGKILL',
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let lines = 0;
  child.stdout.on('data', (chunk: Buffer) => {
    lines += chunk.toString().split('\n').length - 1;
    child.emit('printed');
  });
  const printed = text(child.stdout);
  let gone = false;
  void printed.then(() => {
    gone = true;
    child.emit('printed');
  });
  return {
    process: child,
    printed,
    async hasPrinted(count) {
      while (lines < count && !gone) await once(child, 'printed');
    },
  };
}
