import type { DatabaseSync } from 'node:sqlite';
import { storeLimits } from './limits.ts';
import type { Report } from './types.ts';

/**
 * The texts of questions without a sure answer, or voted down. The text of a found answer waits in memory for a vote
 * against it: on disk it would be kept although nobody needs it.
 */
export function createQuestionTexts(database: DatabaseSync) {
  const insert = database.prepare(
    'INSERT INTO asked_text (asked_id, guild_id, text) VALUES (?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const remove = database.prepare('DELETE FROM asked_text WHERE asked_id = ?');
  const removeAll = database.prepare('DELETE FROM asked_text WHERE guild_id = ?');
  const unvoted = new Map<number, string>();
  return {
    keep: (guildId: string, id: number, text: string): void =>
      void insert.run(id, guildId, text.toWellFormed()),
    keepInMemory(id: number, text: string): void {
      unvoted.set(id, text);
      const [oldest] = unvoted.keys();
      if (unvoted.size > storeLimits.unvotedTexts && oldest !== undefined) unvoted.delete(oldest);
    },
    /** Writes down the text of a found answer while somebody is against it. */
    follow(guildId: string, id: number, votedDown: boolean): void {
      const text = unvoted.get(id);
      if (!votedDown) remove.run(id);
      else if (text !== undefined) insert.run(id, guildId, text.toWellFormed());
    },
    /** Deletes the texts of a server. */
    drop: (guildId: string): void => void removeAll.run(guildId),
  };
}

type OpenRow = Omit<Report['open'][number], 'id'> & { readonly id: number };

/** The kept texts since then, newest first. */
export function createOpenTexts(database: DatabaseSync): (guildId: string, since: number) => Report['open'] {
  const select = database.prepare(`
    SELECT asked.id AS id, text, language, kind FROM asked_text JOIN asked ON asked.id = asked_id
    WHERE asked_text.guild_id = ? AND at >= ? ORDER BY at DESC, asked.id DESC LIMIT ?`);
  return (guildId, since) =>
    (select.all(guildId, since, storeLimits.openTexts) as OpenRow[]).map((row) => ({
      ...row,
      id: String(row.id),
    }));
}
