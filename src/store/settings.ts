import type { DatabaseSync } from 'node:sqlite';
import { normalSettings } from './normal-content.ts';
import { defaultSettings, type Settings } from './types.ts';

/** Reads a server's settings; what was never set is as by default. */
export function createReadSettings(database: DatabaseSync): (guildId: string) => Settings {
  const select = database.prepare('SELECT settings FROM server WHERE guild_id = ?');
  return (guildId) => {
    const stored = select.get(guildId)?.settings;
    return typeof stored === 'string'
      ? { ...defaultSettings, ...(JSON.parse(stored) as Settings) }
      : defaultSettings;
  };
}

/** Writes a server's settings; its row must be there. */
export function createWriteSettings(database: DatabaseSync): (guildId: string, settings: Settings) => void {
  const update = database.prepare('UPDATE server SET settings = ? WHERE guild_id = ?');
  return (guildId, settings) => void update.run(JSON.stringify(normalSettings(settings)), guildId);
}
