import type { DatabaseSync } from 'node:sqlite';
import { rowId } from './row-id.ts';
import type { Deed, PinContent, PinVersion } from './types.ts';

/** The next version of a pin. */
export type NextVersion = {
  readonly id: string;
  readonly version: number;
  readonly action: PinVersion['action'];
  readonly content: PinContent;
};

/** Writes pins; the server's row must be there, and a transaction open. */
export function createPinWriter(database: DatabaseSync) {
  const number = database.prepare(
    'UPDATE server SET last_pin = last_pin + 1 WHERE guild_id = ? RETURNING last_pin',
  );
  const insertPin = database.prepare('INSERT INTO pin (guild_id, id, version, removed) VALUES (?, ?, 0, 0)');
  const insertVersion = database.prepare('INSERT INTO pin_version VALUES (?, ?, ?, ?, ?, ?, ?)');
  const update = database.prepare('UPDATE pin SET version = ?, removed = ? WHERE guild_id = ? AND id = ?');
  const remove = database.prepare('DELETE FROM pin WHERE guild_id = ? AND id = ?');
  const revise = createRevise(database);
  return {
    /** A pin without versions yet; its id was never used in this server. */
    create(guildId: string): string {
      const id = String(number.get(guildId)?.last_pin);
      insertPin.run(guildId, rowId(id));
      return id;
    },
    write(guildId: string, { id, version, action, content }: NextVersion, { by, at }: Deed): void {
      insertVersion.run(guildId, rowId(id), version, action, JSON.stringify(content), by, at);
      update.run(version, action === 'remove' ? 1 : 0, guildId, rowId(id));
      revise(guildId);
    },
    /** Deletes a pin with every version; false if there is none. */
    erase(guildId: string, id: string): boolean {
      const erased = Number(remove.run(guildId, rowId(id)).changes) > 0;
      if (erased) revise(guildId);
      return erased;
    },
  };
}

function createRevise(database: DatabaseSync): (guildId: string) => void {
  const next = database.prepare("UPDATE meta SET value = value + 1 WHERE name = 'revision' RETURNING value");
  const update = database.prepare('UPDATE server SET revision = ? WHERE guild_id = ?');
  return (guildId) => void update.run(Number(next.get()?.value), guildId);
}
