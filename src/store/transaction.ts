import type { DatabaseSync } from 'node:sqlite';

/** Runs `work` in one transaction: its result when it is committed; when it throws, nothing has happened. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    // A full disk may have ended the transaction already.
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}

/**
 * The same without waiting for the disk: survives a killed process, and only a power failure may take the newest of
 * these transactions. For counts, which come with every question; a disk's flush costs more than the whole answer.
 */
export function relaxedTransaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('PRAGMA synchronous = NORMAL');
  try {
    return transaction(database, work);
  } finally {
    database.exec('PRAGMA synchronous = FULL');
  }
}

/**
 * Empties the write-ahead log after a deletion, so that no erased text stays in it. A reader that is busy right now
 * keeps it for later rather than making everyone wait.
 */
export function emptyLog(database: DatabaseSync): void {
  database.exec('PRAGMA busy_timeout = 0');
  try {
    database.prepare('PRAGMA wal_checkpoint(TRUNCATE)').get();
  } finally {
    database.exec(`PRAGMA busy_timeout = ${busyTimeoutMs}`);
  }
}

/** How long a statement waits for another process: readers lock for moments only (recovery, closing). */
export const busyTimeoutMs = 5_000;
