import { closeSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';
import { openSource, syncDirectory } from './open-database.ts';
import { databasePath } from './open-store.ts';
import { storageError } from './storage-error.ts';

/**
 * Copies the database of `directory` to `file`, as it is at one moment, while a writer may be running; the size of the
 * copy in bytes. Throws a StartupError when there is nothing to copy, `file` exists or cannot be written.
 */
export function backUp(directory: string, file: string): number {
  const source = databasePath(directory);
  if (!attempt(source, () => statSync(source, { throwIfNoEntry: false })))
    throw new StartupError(`There is no database in ${directory} to copy.`);
  const database = attempt(source, () => openSource(source));
  try {
    reserve(file);
    return writeCopy(database, file);
  } finally {
    database.close();
  }
}

/** Takes the name before the work begins; an unfinished backup is an empty file, which no reader takes for one. */
function reserve(file: string): void {
  try {
    closeSync(openSync(file, 'wx', 0o600));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'EEXIST')
      throw new StartupError(`${file} exists: a backup overwrites nothing, choose another name.`);
    throw new StartupError(`${file} cannot be written (${code}): choose a file in a folder that exists.`, {
      cause: error,
    });
  }
}

function writeCopy(database: DatabaseSync, file: string): number {
  const partial = `${file}.partial`;
  try {
    rmSync(partial, { force: true });
    closeSync(openSync(partial, 'wx', 0o600));
    // One read transaction: unlike SQLite's backup interface it does not start over when the bot writes meanwhile.
    database.prepare('VACUUM INTO ?').run(resolve(partial));
    syncFile(partial);
    renameSync(partial, file);
    syncDirectory(dirname(resolve(file)));
    return statSync(file).size;
  } catch (error) {
    for (const unfinished of [partial, file]) rmSync(unfinished, { force: true });
    throw storageError(file, error);
  }
}

function syncFile(path: string): void {
  const handle = openSync(path, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storageError(path, error);
  }
}
