import type { DatabaseSync } from 'node:sqlite';
import { createPinTables } from './pin-tables.ts';
import { addForumOfPosts } from './posts.ts';
import { createQuestionTables } from './question-tables.ts';
import { transaction } from './transaction.ts';

/** One step from a version of the database to the next. Steps that were released never change: add one at the end. */
export type Migration = (database: DatabaseSync) => void;

export const migrations: readonly Migration[] = [createPinTables, createQuestionTables, addForumOfPosts];

/** "DOCK": tells our files from any other SQLite file. */
export const applicationId = 0x444f434b;

/** How many migrations the database has been through. */
export function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.user_version);
}

/** Brings the database to the newest version, each step whole or not at all. */
export function migrate(database: DatabaseSync, steps: readonly Migration[] = migrations): void {
  for (const [index, step] of steps.entries()) {
    if (index < versionOf(database)) continue;
    transaction(database, () => {
      step(database);
      database.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${index + 1}`);
    });
  }
}
