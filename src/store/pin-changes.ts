import type { DatabaseSync } from 'node:sqlite';
import { storeLimits } from './limits.ts';
import { normalContent } from './normal-content.ts';
import { createPinReader } from './pin-reader.ts';
import { pinProblems } from './pin-rules.ts';
import { createPinWriter } from './pin-writer.ts';
import type { Deed, Pin, PinContent, PinVersion, Saved } from './types.ts';

/** A change of one pin, in whatever transaction is open. */
export type PinChanges = {
  readonly add: (guildId: string, content: PinContent, deed: Deed, action: 'add' | 'import') => Saved;
  readonly change: (
    guildId: string,
    over: { readonly id: string; readonly version: number },
    content: PinContent,
    deed: Deed,
    action: 'edit' | 'import',
  ) => Saved;
  readonly remove: (guildId: string, id: string, deed: Deed) => Saved;
  readonly restore: (guildId: string, id: string, deed: Deed, version?: number) => Saved;
  readonly erase: (guildId: string, id: string) => boolean;
};

/** The changes that pins may go through, and what stands against each. */
export function createPinChanges(database: DatabaseSync, knowServer: (guildId: string) => void): PinChanges {
  const { find, versions } = createPinReader(database);
  const { create, write, erase } = createPinWriter(database);
  const isFull = createIsFull(database);

  function save(pin: Pick<Pin, 'guildId' | 'id' | 'version'>, next: Next, deed: Deed): Saved {
    const { guildId, id } = pin;
    write(guildId, { id, version: pin.version + 1, ...next }, deed);
    const saved = find(guildId, id);
    if (!saved) throw new Error(`pin ${id} is not there after it was written`);
    return { kind: 'saved', pin: saved };
  }

  return {
    add(guildId, content, deed, action) {
      const checked = checkedContent(content);
      if (isFull(guildId)) return { kind: 'full' };
      knowServer(guildId);
      return save({ guildId, id: create(guildId), version: 0 }, { action, content: checked }, deed);
    },
    change(guildId, { id, version }, content, deed, action) {
      const checked = checkedContent(content);
      const current = find(guildId, id);
      if (!current) return { kind: 'missing' };
      if (current.version !== version || current.removed) return { kind: 'conflict', current };
      return save(current, { action, content: checked }, deed);
    },
    remove(guildId, id, deed) {
      const current = find(guildId, id);
      if (!current || current.removed) return { kind: 'missing' };
      return save(current, { action: 'remove', content: normalContent(current) }, deed);
    },
    restore(guildId, id, deed, version) {
      const [current, ...earlier] = versions(guildId, id);
      const wanted = [current, ...earlier].find((one) => version === undefined || one?.version === version);
      if (!current || !wanted) return { kind: 'missing' };
      if (current.removed && isFull(guildId)) return { kind: 'full' };
      return save(current, { action: 'restore', content: normalContent(wanted) }, deed);
    },
    erase,
  };
}

type Next = { readonly action: PinVersion['action']; readonly content: PinContent };

function createIsFull(database: DatabaseSync): (guildId: string) => boolean {
  const count = database.prepare('SELECT count(*) AS pins FROM pin WHERE guild_id = ? AND removed = 0');
  return (guildId) => Number(count.get(guildId)?.pins) >= storeLimits.pins;
}

/** Commands show problems to the user; one that gets here is a bug. */
function checkedContent(content: PinContent): PinContent {
  const problems = pinProblems(content);
  if (problems.length > 0) throw new TypeError(`this is no content of a pin: ${JSON.stringify(problems)}`);
  return normalContent(content);
}
