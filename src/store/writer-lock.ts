import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { StartupError } from '../startup-error.ts';
import { resultCode } from './storage-error.ts';

const retryMs = 100;

/**
 * Becomes the one writer of a directory: resolves to what gives that up. Waits up to `waitMs` for another to go, then
 * throws a StartupError.
 *
 * The lock is an open transaction on a file of its own, so the system ends it with the process, however that dies. On
 * the database itself it would shut readers out.
 */
export async function lockWriter(path: string, directory: string, waitMs: number): Promise<() => void> {
  createFile(path);
  const deadline = performance.now() + waitMs;
  for (;;) {
    const release = tryLock(path);
    if (release) return release;
    const left = deadline - performance.now();
    if (left <= 0) throw inUse(directory, waitMs);
    await setTimeout(Math.min(retryMs, left));
  }
}

/** Never opens a lock file that exists: closing any handle of a file drops this process' POSIX locks on it. */
function createFile(path: string): void {
  try {
    closeSync(openSync(path, 'wx', 0o600));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}

function tryLock(path: string): (() => void) | undefined {
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if (resultCode(error) === sqliteBusy) return undefined;
    throw error;
  }
}

const sqliteBusy = 5;

function inUse(directory: string, waitMs: number): StartupError {
  return new StartupError(
    `Another process writes to the data directory ${directory} and did not end within ${waitMs / 1000} s: stop it, or set DATA_DIR to another directory.`,
  );
}
