import type { DatabaseSync } from 'node:sqlite';
import { dayMs, storeLimits } from './limits.ts';
import { rowId } from './row-id.ts';
import type { Store } from './types.ts';

const lifetime = storeLimits.draftDays * dayMs;

/** The part of the store that keeps what a user has not sent off yet. */
export function createDrafts(
  database: DatabaseSync,
  knowServer: (guildId: string) => void,
  now: () => number,
): Pick<Store, 'saveDraft' | 'draft' | 'dropDraft'> {
  const insert = database.prepare(
    'INSERT INTO draft (guild_id, user_id, data, saved_at) VALUES (?, ?, ?, ?)',
  );
  const select = database.prepare(
    'SELECT data FROM draft WHERE id = ? AND guild_id = ? AND user_id = ? AND saved_at >= ?',
  );
  const remove = database.prepare('DELETE FROM draft WHERE id = ? AND guild_id = ? AND user_id = ?');
  return {
    saveDraft: async (guildId, { by, at }, data) => {
      knowServer(guildId);
      return String(insert.run(guildId, by, JSON.stringify(data ?? null), at).lastInsertRowid);
    },
    draft: async (guildId, userId, id) => {
      const row = select.get(rowId(id), guildId, userId, now() - lifetime);
      return row && JSON.parse(String(row.data));
    },
    dropDraft: async (guildId, userId, id) => void remove.run(rowId(id), guildId, userId),
  };
}

/** Deletes drafts past their time; whether there was any. */
export function createForgetDrafts(database: DatabaseSync): (at: number) => boolean {
  const remove = database.prepare('DELETE FROM draft WHERE saved_at < ?');
  return (at) => Number(remove.run(at - lifetime).changes) > 0;
}
