import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';

/** Migration 2: what was asked, votes on it, and forum posts that were answered. */
export function createQuestionTables(database: DatabaseSync): void {
  database.prepare("INSERT INTO meta VALUES ('voteKey', ?)").run(randomBytes(32));
  database.exec(`
    -- For good, and about nobody: days since 1970, UTC.
    CREATE TABLE asked_count (
      guild_id TEXT NOT NULL REFERENCES server ON DELETE CASCADE,
      day INTEGER NOT NULL,
      kind TEXT NOT NULL CHECK (kind IN ('found', 'unsure', 'none')),
      shown TEXT NOT NULL,
      asked INTEGER NOT NULL DEFAULT 0,
      helpful INTEGER NOT NULL DEFAULT 0,
      unhelpful INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (guild_id, day, kind, shown)
    ) STRICT, WITHOUT ROWID;

    -- For as long as texts are kept: what votes refer to.
    CREATE TABLE asked (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      guild_id TEXT NOT NULL REFERENCES server ON DELETE CASCADE,
      kind TEXT NOT NULL CHECK (kind IN ('found', 'unsure', 'none')),
      shown TEXT NOT NULL,
      language TEXT NOT NULL,
      at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX asked_server ON asked (guild_id);
    CREATE INDEX asked_at ON asked (at);

    CREATE TABLE asked_text (
      asked_id INTEGER PRIMARY KEY REFERENCES asked ON DELETE CASCADE,
      guild_id TEXT NOT NULL,
      text TEXT NOT NULL
    ) STRICT;
    CREATE INDEX asked_text_server ON asked_text (guild_id);

    CREATE TABLE vote (
      asked_id INTEGER NOT NULL REFERENCES asked ON DELETE CASCADE,
      voter BLOB NOT NULL,
      helpful INTEGER NOT NULL CHECK (helpful IN (0, 1)),
      PRIMARY KEY (asked_id, voter)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE post (
      guild_id TEXT NOT NULL REFERENCES server ON DELETE CASCADE,
      thread_id TEXT NOT NULL,
      claimed_at INTEGER NOT NULL,
      PRIMARY KEY (guild_id, thread_id)
    ) STRICT, WITHOUT ROWID;
  `);
}
