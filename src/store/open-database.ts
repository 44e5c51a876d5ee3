import { chmodSync, closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../startup-error.ts';
import { applicationId, migrate, migrations, versionOf } from './migrate.ts';
import { checkLog } from './stale-log.ts';
import { damagedError } from './storage-error.ts';
import { busyTimeoutMs } from './transaction.ts';

/** Opens the database for the one writer, who holds the lock: creates it or brings it up to date. */
export function openForWriting(path: string): DatabaseSync {
  checkLog(path);
  if (!existsSync(path)) create(path);
  // Read-only, since closing a writer rewrites the file; but only a writer can undo what a crash left half done.
  connect(path, !existsSync(`${path}-journal`), (database) => {
    checkSound(path, database);
    checkVersion(path, database, { older: true });
  }).close();
  return connect(path, false, (database) => prepareForWriting(path, database));
}

/** Opens a database of this version for reading, beside a writer or not. */
export function openForReading(path: string): DatabaseSync {
  return connect(path, true, (database) => {
    checkSound(path, database);
    checkVersion(path, database, { older: false });
  });
}

/** Opens a sound database for copying: before an update, an older one is worth a copy. */
export function openSource(path: string): DatabaseSync {
  return connect(path, true, (database) => {
    checkSound(path, database);
    checkVersion(path, database, { older: true });
  });
}

/** An empty database in memory, up to date. */
export function openInMemory(): DatabaseSync {
  const database = new DatabaseSync(':memory:');
  migrate(database);
  return database;
}

/** Makes the file under another name first, so that where there is a database it is a whole one. */
function create(path: string): void {
  const fresh = `${path}.new`;
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(fresh + suffix, { force: true });
  // SQLite would create it readable by everyone; its log files take over these rights.
  closeSync(openSync(fresh, 'wx', 0o600));
  const database = new DatabaseSync(resolve(fresh));
  try {
    database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    migrate(database);
  } finally {
    database.close();
  }
  renameSync(fresh, path);
  syncDirectory(dirname(path));
}

/** Opens a file and makes it ready; closes it again where that throws. */
function connect(path: string, readOnly: boolean, ready: (database: DatabaseSync) => void): DatabaseSync {
  const file = statSync(path);
  if (!file.isFile()) throw damagedError(path, 'it is not a file');
  // SQLite takes an empty file for an empty database; ours never is one, so that its content has been lost.
  if (file.size === 0) throw damagedError(path, 'it is empty');
  checkLog(path);
  const database = new DatabaseSync(resolve(path), { readOnly, timeout: busyTimeoutMs });
  try {
    ready(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

function checkSound(path: string, database: DatabaseSync): void {
  const id = database.prepare('PRAGMA application_id').get()?.application_id;
  if (id !== applicationId) throw damagedError(path, 'another program made it');
  const result = database.prepare('PRAGMA quick_check(1)').get()?.quick_check;
  if (result !== 'ok') throw damagedError(path, String(result));
}

function checkVersion(path: string, database: DatabaseSync, allowed: { readonly older: boolean }): void {
  const version = versionOf(database);
  const known = migrations.length;
  if (version > known)
    throw new StartupError(
      `${path} was written by a newer version of this program (database version ${version}, this program knows ${known}): update the program.`,
    );
  if (version < known && !allowed.older)
    throw new StartupError(
      `${path} was written by an older version of this program (database version ${version}, this program reads ${known}): start the bot once to bring it up to date.`,
    );
}

function prepareForWriting(path: string, database: DatabaseSync): void {
  // SQLite opens a write-protected file all the same, for reading, and even begins a transaction: only a write tells.
  database.exec(`BEGIN IMMEDIATE; PRAGMA user_version = ${versionOf(database)}; ROLLBACK`);
  database.exec(
    'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON',
  );
  migrate(database);
  // A backup that was put back by hand may be open to others; only its owner can change that.
  const { mode, uid } = statSync(path);
  if ((mode & 0o077) !== 0 && uid === process.geteuid?.()) chmodSync(path, 0o600);
}

/** Makes a new name in a directory survive a power failure. Windows has no such thing. */
export function syncDirectory(directory: string): void {
  if (process.platform === 'win32') return;
  const handle = openSync(directory, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
