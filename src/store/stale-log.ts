import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { StartupError } from '../startup-error.ts';

/**
 * Refuses a write-ahead log that a killed process left and whose database was then moved away or replaced by a backup:
 * SQLite would mix the two without a word. Ours is always in WAL mode and a backup never is, which tells them apart.
 */
export function checkLog(path: string): void {
  const log = `${path}-wal`;
  if (!statSync(log, { throwIfNoEntry: false })?.size) return;
  if (statSync(path, { throwIfNoEntry: false }) && !isRollbackMode(path)) return;
  throw new StartupError(
    `${log} belongs to a database that is no longer ${path}: move it and ${path}-shm away too, then start again.`,
  );
}

/** By the header (https://sqlite.org/fileformat.html, 1.3): a name of 16 bytes, and a write version of 1 at 18. */
function isRollbackMode(path: string): boolean {
  const header = Buffer.alloc(20);
  const handle = openSync(path, 'r');
  try {
    readSync(handle, header);
  } finally {
    closeSync(handle);
  }
  return header.toString('latin1', 0, 16) === 'SQLite format 3\0' && header[18] === 1;
}
