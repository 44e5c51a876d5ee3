import type { DatabaseSync } from 'node:sqlite';
import { createPinChanges, type PinChanges } from './pin-changes.ts';
import { createPinReader } from './pin-reader.ts';
import { emptyLog, transaction } from './transaction.ts';
import type { Deed, Imported, Pin, PinChange, Store, Unsaved } from './types.ts';

type PinStore = Pick<
  Store,
  | 'pins'
  | 'removedPins'
  | 'pin'
  | 'revision'
  | 'history'
  | 'addPin'
  | 'importPins'
  | 'changePin'
  | 'removePin'
  | 'restorePin'
  | 'erasePin'
>;

/** The part of the store that keeps pins: every change is one transaction. */
export function createPinStore(database: DatabaseSync, knowServer: (guildId: string) => void): PinStore {
  const { live, gone, find, versions } = createPinReader(database);
  const { add, change, remove, restore, erase } = createPinChanges(database, knowServer);
  const revision = database.prepare('SELECT revision FROM server WHERE guild_id = ?');
  const atOnce = <Result>(work: () => Result): Result => transaction(database, work);
  return {
    pins: async (guildId) => live(guildId),
    removedPins: async (guildId) => gone(guildId),
    pin: async (guildId, id) => find(guildId, id),
    revision: async (guildId) => Number(revision.get(guildId)?.revision ?? 0),
    history: async (guildId, id) => versions(guildId, id),
    addPin: async (guildId, content, deed, action = 'add') =>
      atOnce(() => add(guildId, content, deed, action)),
    importPins: async (guildId, changes, deed) =>
      importAll(database, { add, change }, guildId, changes, deed),
    changePin: async (guildId, id, version, content, deed) =>
      atOnce(() => change(guildId, { id, version }, content, deed, 'edit')),
    removePin: async (guildId, id, deed) => atOnce(() => remove(guildId, id, deed)),
    restorePin: async (guildId, id, deed, version) => atOnce(() => restore(guildId, id, deed, version)),
    erasePin: async (guildId, id) => {
      const erased = atOnce(() => erase(guildId, id));
      if (erased) emptyLog(database);
      return erased;
    },
  };
}

/** Carries why an import stopped out of its transaction, which is undone by that. */
class ImportStopped extends Error {
  readonly outcome: Unsaved & { readonly index: number };

  constructor(outcome: Unsaved & { readonly index: number }) {
    super(outcome.kind);
    this.outcome = outcome;
  }
}

function importAll(
  database: DatabaseSync,
  { add, change }: Pick<PinChanges, 'add' | 'change'>,
  guildId: string,
  changes: readonly PinChange[],
  deed: Deed,
): Imported {
  const importOne = ({ content, over }: PinChange, index: number): Pin => {
    const saved = over
      ? change(guildId, over, content, deed, 'import')
      : add(guildId, content, deed, 'import');
    if (saved.kind !== 'saved') throw new ImportStopped({ ...saved, index });
    return saved.pin;
  };
  try {
    return { kind: 'saved', pins: transaction(database, () => changes.map(importOne)) };
  } catch (error) {
    if (error instanceof ImportStopped) return error.outcome;
    throw error;
  }
}
