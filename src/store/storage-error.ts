import { StartupError } from '../startup-error.ts';

const unwritable =
  'cannot be opened for writing: let the user who runs this program write there, or set DATA_DIR to another directory';
const full = 'cannot be written: the disk is full';
const damaged =
  'is damaged or no database of this bot; nothing in it was changed: put a backup in its place, or move it away to start empty';

/** By SQLite's primary result code (https://sqlite.org/rescode.html) or the system's error code. */
const reasons: Readonly<Record<string, string>> = {
  5: 'is locked by another program',
  8: unwritable,
  10: 'could not be read or written: the disk is full or failing',
  11: damaged,
  13: full,
  14: unwritable,
  26: damaged,
  EACCES: unwritable,
  EEXIST: unwritable,
  ENOSPC: full,
  ENOTDIR: unwritable,
  EPERM: unwritable,
  EROFS: unwritable,
};

/** SQLite's primary result code of an error of `node:sqlite`; undefined for any other error. */
export function resultCode(error: unknown): number | undefined {
  if (!(error instanceof Error && 'errcode' in error && typeof error.errcode === 'number')) return undefined;
  return error.errcode & 0xff;
}

/** Whether the disk or the file is to blame, not the program. */
export const isStorageFailure = (error: unknown): boolean => (resultCode(error) ?? -1) in reasons;

/** The sentence for what went wrong with `path`; one that is a sentence already stays as it is. */
export function storageError(path: string, error: unknown): StartupError {
  if (error instanceof StartupError) return error;
  const code = resultCode(error) ?? (error instanceof Error && 'code' in error ? String(error.code) : '');
  const reason = reasons[code] ?? `cannot be used: ${error instanceof Error ? error.message : String(error)}`;
  return new StartupError(oneLine(`${path} ${reason}.`), { cause: error });
}

/** The sentence for a file that SQLite finds damaged, or that another program made. */
export function damagedError(path: string, detail: string): StartupError {
  return new StartupError(oneLine(`${path} ${damaged} (${detail}).`));
}

/** SQLite's checks report in several lines. */
const oneLine = (text: string): string => text.replaceAll(/\s*\n\s*/g, ': ');
