import type { ResourceFilter } from '../answer/types.ts';
import type { Reading } from './frame.ts';
import { listWords } from './words/lists.ts';

/** What a list of resources is called: by its collection, else by its topic, never by an id. */
export function resourcesTitle({ collection, topic }: ResourceFilter, { lookup, language }: Reading): string {
  const words = listWords[language];
  const collected = collection ? lookup.collection(collection)?.title[language] : undefined;
  const named = topic ? lookup.topic(topic)?.title[language] : undefined;
  return collected ?? (named ? words.resourcesOn(named) : words.resources);
}
