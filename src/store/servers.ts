import type { DatabaseSync } from 'node:sqlite';
import { dayMs, storeLimits } from './limits.ts';
import type { Store } from './types.ts';

/** Adds the row that everything about a server hangs on, if it is not there. */
export function createKnowServer(database: DatabaseSync): (guildId: string) => void {
  const insert = database.prepare('INSERT INTO server (guild_id) VALUES (?) ON CONFLICT DO NOTHING');
  return (guildId) => void insert.run(guildId);
}

/** The part of the store about where the bot is. */
export function createServers(database: DatabaseSync): Pick<Store, 'servers' | 'noteMembership'> {
  const present = database.prepare('SELECT guild_id FROM server WHERE left_at IS NULL ORDER BY guild_id');
  const left = database.prepare('UPDATE server SET left_at = ? WHERE guild_id = ? AND left_at IS NULL');
  // Nothing is written for the many that were never left.
  const back = database.prepare(
    'UPDATE server SET left_at = NULL WHERE guild_id = ? AND left_at IS NOT NULL',
  );
  return {
    servers: async () => present.all().map((row) => String(row.guild_id)),
    noteMembership: async (guildId, member, at) => void (member ? back.run(guildId) : left.run(at, guildId)),
  };
}

/** Deletes everything about servers left long enough ago; whether there was any. */
export function createForgetServers(database: DatabaseSync): (at: number) => boolean {
  const remove = database.prepare('DELETE FROM server WHERE left_at < ?');
  return (at) => Number(remove.run(at - storeLimits.leftServerDays * dayMs).changes) > 0;
}
