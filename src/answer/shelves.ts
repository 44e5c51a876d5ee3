import type { Place } from '../command/request.ts';
import type { Lookup } from '../guide/lookup.ts';
import type { Store } from '../store/types.ts';
import { createPinShelf, type PinShelf } from './pins.ts';

/** Servers whose prepared pins are kept at once: a hundred pins take about a third of a megabyte. */
const mostShelves = 200;

/**
 * Gives the pins that count in a place, prepared for searching, and prepares them again when they changed.
 * In a direct message, and where the bot is only installed by a user, none do.
 */
export function createShelves(store: Store, lookup: Lookup): (place: Place) => Promise<PinShelf | undefined> {
  const kept = new Map<string, { readonly revision: number; readonly shelf: PinShelf }>();
  return async (place) => {
    if (place.kind !== 'guild' || !place.member) return undefined;
    const revision = await store.revision(place.guildId);
    const known = kept.get(place.guildId);
    // A map keeps the order of insertion: the first one is the one not asked for longest.
    kept.delete(place.guildId);
    const current =
      known?.revision === revision
        ? known
        : { revision, shelf: createPinShelf(await store.pins(place.guildId), lookup) };
    kept.set(place.guildId, current);
    if (kept.size > mostShelves) kept.delete(kept.keys().next().value ?? '');
    return current.shelf;
  };
}
