import type { DatabaseSync } from 'node:sqlite';
import { storeLimits } from './limits.ts';
import { rowId } from './row-id.ts';
import type { Pin, PinContent, PinVersion } from './types.ts';

const columns = 'pin_id, version, action, content, changed_by, changed_at';
type Row = {
  readonly pin_id: number;
  readonly version: number;
  readonly action: PinVersion['action'];
  readonly content: string;
  readonly changed_by: string;
  readonly changed_at: number;
};

/** Reads pins and their versions. */
export function createPinReader(database: DatabaseSync) {
  const current = `SELECT ${columns} FROM pin JOIN pin_version USING (guild_id, version)
    WHERE pin_version.pin_id = pin.id AND pin.guild_id = ?`;
  const live = database.prepare(`${current} AND removed = 0 ORDER BY pin.id`);
  const gone = database.prepare(
    `${current} AND removed = 1 ORDER BY changed_at DESC, pin.id DESC LIMIT ${storeLimits.removedPins}`,
  );
  const one = database.prepare(`${current} AND pin.id = ?`);
  const versions = database.prepare(
    `SELECT ${columns} FROM pin_version WHERE guild_id = ? AND pin_id = ? ORDER BY version DESC`,
  );
  return {
    /** Pins that are not removed, by id. */
    live: (guildId: string): readonly Pin[] => (live.all(guildId) as Row[]).map((row) => pinOf(guildId, row)),
    /** Pins that were removed last, newest first. */
    gone: (guildId: string): readonly Pin[] => (gone.all(guildId) as Row[]).map((row) => pinOf(guildId, row)),
    /** A pin as it stands, removed or not. */
    find(guildId: string, id: string): Pin | undefined {
      const row = one.get(guildId, rowId(id)) as Row | undefined;
      return row && pinOf(guildId, row);
    },
    /** Every version of a pin, newest first. */
    versions: (guildId: string, id: string): readonly PinVersion[] =>
      (versions.all(guildId, rowId(id)) as Row[]).map((row) => ({
        ...pinOf(guildId, row),
        action: row.action,
      })),
  };
}

export type PinReader = ReturnType<typeof createPinReader>;

function pinOf(guildId: string, row: Row): Pin {
  return {
    id: String(row.pin_id),
    guildId,
    version: row.version,
    ...(JSON.parse(row.content) as PinContent),
    changedBy: row.changed_by,
    changedAt: row.changed_at,
    removed: row.action === 'remove',
  };
}
