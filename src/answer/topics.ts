import { type Lookup, namesOf } from '../guide/lookup.ts';
import type { Topic } from '../guide/types.ts';
import { isOneSlip } from '../search/corrections.ts';
import { fold } from '../search/fold.ts';

export type CountedTopic = { readonly topic: Topic; readonly resources: number };

/**
 * Topics with resources, most first: those that begin with or contain what is typed, else those it may mean. At most
 * 25.
 */
export function suggestTopics(typed: string, lookup: Lookup): readonly CountedTopic[] {
  const key = fold(typed).trim().toLowerCase();
  const close = lookup.guide.topics.filter((topic) => closeness(topic, key) > 0);
  return (close.length > 0 ? close : nearTopics(typed, lookup))
    .map((topic) => ({ topic, resources: countOf(topic, lookup) }))
    .filter(({ resources }) => resources > 0)
    .toSorted((a, b) => closeness(b.topic, key) - closeness(a.topic, key) || b.resources - a.resources)
    .slice(0, 25);
}

const countOf = (topic: Topic, { guide }: Lookup): number =>
  guide.resources.filter((resource) => resource.topics.includes(topic.id)).length;

function closeness(topic: Topic, key: string): number {
  const names = namesOf(topic);
  if (names.some((name) => name.startsWith(key))) return 2;
  return names.some((name) => name.includes(key)) ? 1 : 0;
}

/** Topics that an unknown one may have meant: one slip away, or sharing a beginning or a part; else all. */
export function nearTopics(name: string, lookup: Lookup): readonly Topic[] {
  const key = fold(name).trim().toLowerCase();
  const near = lookup.guide.topics.filter((topic) =>
    namesOf(topic).some(
      (own) =>
        isOneSlip(own, key) || own.includes(key) || key.includes(own) || own.slice(0, 4) === key.slice(0, 4),
    ),
  );
  return near.length > 0 ? near : lookup.guide.topics;
}
