import MiniSearch from 'minisearch';
import type { ResourceFilter } from '../answer/types.ts';
import type { Guide, Language, Resource, Status } from '../guide/types.ts';
import { indexTerms } from './analyze.ts';

/** The resources that a filter means, best first: a query's matches by BM25+, else by merit. */
export type FindResources = (filter: ResourceFilter, language: Language) => readonly Resource[];

/** Indexes the resources of a guide, both languages together: most are English, asked for in either. */
export function createResourceIndex(guide: Guide): FindResources {
  const topics = new Map(guide.topics.map((topic) => [topic.id, topic]));
  const mini = new MiniSearch<{ id: string; title: string; about: string }>({
    fields: ['title', 'about'],
    tokenize: indexTerms,
    processTerm: (term) => term,
    searchOptions: { boost: { title: 2 } },
  });
  mini.addAll(
    guide.resources.map((resource) => ({
      id: resource.id,
      title: `${resource.title.en}\n${resource.title['zh-CN']}\n${resource.author ?? ''}`,
      about: [
        ...Object.values(resource.summary),
        resource.format,
        ...resource.topics.flatMap((id) => [id, ...Object.values(topics.get(id)?.title ?? {})]),
      ].join('\n'),
    })),
  );
  return (filter, language) => {
    const meant = guide.resources.filter((resource) => passes(resource, filter));
    if (!filter.query) return filter.collection ? meant : byMerit(meant, filter, language);
    const scores = new Map(mini.search(filter.query).map(({ id, score }) => [String(id), score]));
    const score = (resource: Resource) => scores.get(resource.id) ?? 0;
    return byMerit(meant, filter, language)
      .filter((resource) => score(resource) > 0)
      .toSorted((a, b) => score(b) - score(a));
  };
}

const passes = (resource: Resource, filter: ResourceFilter): boolean =>
  (!filter.collection || resource.collection === filter.collection) &&
  (!filter.topic || resource.topics.includes(filter.topic)) &&
  (!filter.level || resource.level === filter.level || resource.level === 'any') &&
  (!filter.format || resource.format === filter.format) &&
  (!filter.language || resource.languages.some((language) => language === filter.language));

/** Dead links go last: they are history. An address nobody confirmed goes behind one that answers. */
const standing: Readonly<Record<Status, number>> = { alive: 3, moved: 3, unknown: 1.5, dead: 0 };

/** Best and newest first: standing, age, main topic, the reader's language, its place in the collection; then by id. */
function byMerit(resources: readonly Resource[], filter: ResourceFilter, language: Language): Resource[] {
  // Collections list the best first; the list here is the guide's, in that order.
  const firstness = new Map(
    [...Map.groupBy(resources, ({ collection }) => collection).values()].flatMap((list) =>
      list.map((resource, at) => [resource, 1 - at / list.length] as const),
    ),
  );
  const merit = (resource: Resource): number =>
    standing[resource.status] +
    ((resource.updated ?? resource.year ?? 2013) - 2013) / 5 +
    (resource.topics[0] === filter.topic ? 1 : 0) +
    (filter.topic && resource.collection.startsWith(filter.topic) ? 1 : 0) +
    (firstness.get(resource) ?? 0) +
    (resource.languages.some((spoken) => spoken.startsWith(language.slice(0, 2))) ? 1 : 0);
  return resources.toSorted((a, b) => merit(b) - merit(a) || (a.id < b.id ? -1 : 1));
}
