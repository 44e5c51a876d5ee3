import { createAsk } from './answer/ask.ts';
import { createShelves } from './answer/shelves.ts';
import { createSuggest } from './answer/suggest.ts';
import { createFirstTime } from './command/first-time.ts';
import type { About, Audit, Channels, Services } from './command/services.ts';
import { loadGuide } from './guide/load-guide.ts';
import { createLookup, type Lookup } from './guide/lookup.ts';
import { createResourceIndex } from './search/resource-index.ts';
import { StartupError } from './startup-error.ts';
import type { Store } from './store/types.ts';

/** What differs between the transports. */
export type Surroundings = {
  readonly lookup: Lookup;
  readonly store: Store;
  readonly channels: Channels;
  readonly about: About;
  readonly audit: Audit;
};

/** Loads the guide; nothing starts on broken content: every problem is a line of the error. */
export function openGuide(directory: string): Lookup {
  const { guide, issues } = loadGuide(directory);
  if (issues.length === 0) return createLookup(guide);
  const lines = issues.map(({ path, message }) => `${path}: ${message}`);
  const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`;
  throw new StartupError(`The guide in ${directory} has ${count}:\n${lines.join('\n')}`);
}

/** Puts together what commands use; indexing the guide takes a second or two. */
export function createServices({ lookup, store, channels, about, audit }: Surroundings): Services {
  const findResources = createResourceIndex(lookup.guide);
  const ask = createAsk(lookup, findResources);
  const shelf = createShelves(store, lookup);
  return {
    guide: lookup,
    ask,
    suggest: createSuggest(lookup),
    findResources,
    store,
    shelf,
    firstTime: createFirstTime(),
    channels,
    about,
    audit,
  };
}
