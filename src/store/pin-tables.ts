import type { DatabaseSync } from 'node:sqlite';

/** Migration 1: servers, their pins with every version, and drafts. */
export function createPinTables(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE meta (name TEXT PRIMARY KEY, value ANY NOT NULL) STRICT, WITHOUT ROWID;
    -- One counter for all servers: a server that comes back after its deletion never repeats a revision.
    INSERT INTO meta VALUES ('revision', 0);

    CREATE TABLE server (
      guild_id TEXT PRIMARY KEY,
      settings TEXT CHECK (json_valid(settings)),
      last_pin INTEGER NOT NULL DEFAULT 0,
      revision INTEGER NOT NULL DEFAULT 0,
      left_at INTEGER
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pin (
      guild_id TEXT NOT NULL REFERENCES server ON DELETE CASCADE,
      id INTEGER NOT NULL,
      version INTEGER NOT NULL,
      removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
      PRIMARY KEY (guild_id, id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE pin_version (
      guild_id TEXT NOT NULL,
      pin_id INTEGER NOT NULL,
      version INTEGER NOT NULL,
      action TEXT NOT NULL CHECK (action IN ('add', 'edit', 'remove', 'restore', 'import')),
      content TEXT NOT NULL CHECK (json_valid(content)),
      changed_by TEXT NOT NULL,
      changed_at INTEGER NOT NULL,
      PRIMARY KEY (guild_id, pin_id, version),
      FOREIGN KEY (guild_id, pin_id) REFERENCES pin (guild_id, id) ON DELETE CASCADE
    ) STRICT;

    CREATE TABLE draft (
      id INTEGER PRIMARY KEY AUTOINCREMENT,
      guild_id TEXT NOT NULL REFERENCES server ON DELETE CASCADE,
      user_id TEXT NOT NULL,
      data TEXT NOT NULL CHECK (json_valid(data)),
      saved_at INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX draft_server ON draft (guild_id);
    CREATE INDEX draft_saved ON draft (saved_at);
  `);
}
