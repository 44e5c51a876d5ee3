import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import { createStore } from './create-store.ts';
import { openForReading, openForWriting, openInMemory } from './open-database.ts';
import { storageError } from './storage-error.ts';
import type { Store } from './types.ts';
import { lockWriter } from './writer-lock.ts';

export type StoreOptions = {
  /** DATA_DIR, made when it is missing; `:memory:` keeps nothing. */
  readonly directory: string;
  /** Beside a writer. Nothing is created; where there is no database, it reads an empty one. */
  readonly readOnly?: boolean;
  /** How long to wait for another writer to end; 15,000 by default. */
  readonly waitMs?: number;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

const defaultWaitMs = 15_000;

/** The database of a data directory. */
export const databasePath = (directory: string): string => join(directory, 'docker-guide.sqlite');

/** Opens what the bot remembers. Throws a StartupError, one sentence, when that is impossible; the file is then as it was. */
export async function openStore(options: StoreOptions): Promise<Store> {
  if (options.directory === ':memory:') return createMemoryStore(options);
  return options.readOnly ? openReader(options) : await openWriter(options);
}

/** A store that ends with the process. */
export function createMemoryStore({ now = Date.now, readOnly = false }: Partial<StoreOptions> = {}): Store {
  const database = openInMemory();
  if (readOnly) database.exec('PRAGMA query_only = ON');
  return createStore(database, { now, readOnly, closed: () => undefined });
}

function openReader({ directory, now = Date.now }: StoreOptions): Store {
  const path = databasePath(directory);
  const found = attempt(path, () => statSync(path, { throwIfNoEntry: false }));
  if (!found) return createMemoryStore({ now, readOnly: true });
  const database = attempt(path, () => openForReading(path));
  return createStore(database, { now, readOnly: true, closed: () => undefined });
}

async function openWriter({
  directory,
  waitMs = defaultWaitMs,
  now = Date.now,
}: StoreOptions): Promise<Store> {
  attempt(directory, () => mkdirSync(directory, { recursive: true, mode: 0o700 }));
  const lock = join(directory, 'lock.sqlite');
  const release = await lockWriter(lock, directory, waitMs).catch((error: unknown) => {
    throw storageError(lock, error);
  });
  let database: DatabaseSync | undefined;
  try {
    const path = databasePath(directory);
    database = attempt(path, () => openForWriting(path));
    return createStore(database, { now, readOnly: false, closed: release });
  } catch (error) {
    database?.close();
    release();
    throw error;
  }
}

function attempt<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw storageError(path, error);
  }
}
