import type { Chapter, Collection, Guide, Language, Resource, Section, Topic } from './types.ts';

/** The guide with everything found by id in constant time. */
export type Lookup = {
  readonly guide: Guide;
  /** A section by its id or a former one. */
  readonly section: (id: string, language: Language) => Section | undefined;
  readonly chapter: (id: string) => Chapter | undefined;
  readonly sectionsOf: (chapterId: string, language: Language) => readonly Section[];
  readonly resource: (id: string) => Resource | undefined;
  readonly collection: (id: string) => Collection | undefined;
  readonly resourcesIn: (collectionId: string) => readonly Resource[];
  /** A topic by its id, a title or an alias, whatever the case. */
  readonly topic: (name: string) => Topic | undefined;
};

/** Indexes a guide by its ids. */
export function createLookup(guide: Guide): Lookup {
  const sections = new Map<string, Section>();
  for (const section of guide.sections) {
    for (const id of [section.id, ...section.was]) sections.set(`${section.language} ${id}`, section);
  }
  const byChapter = Map.groupBy(guide.sections, (section) => `${section.language} ${section.chapter}`);
  const byCollection = Map.groupBy(guide.resources, (resource) => resource.collection);
  const topics = new Map(
    guide.topics.flatMap((topic) => namesOf(topic).map((name) => [name, topic] as const)),
  );
  const chapters = new Map(guide.chapters.map((chapter) => [chapter.id, chapter]));
  const resources = new Map(guide.resources.map((resource) => [resource.id, resource]));
  const collections = new Map(guide.collections.map((collection) => [collection.id, collection]));
  return {
    guide,
    section: (id, language) => sections.get(`${language} ${id}`),
    chapter: (id) => chapters.get(id),
    sectionsOf: (chapterId, language) => byChapter.get(`${language} ${chapterId}`) ?? [],
    resource: (id) => resources.get(id),
    collection: (id) => collections.get(id),
    resourcesIn: (collectionId) => byCollection.get(collectionId) ?? [],
    topic: (name) => topics.get(name.trim().toLowerCase()),
  };
}

/** Everything that a topic is called, in lower case; its id last, so that an id always wins. */
export const namesOf = (topic: Topic): string[] =>
  [...topic.aliases, topic.title.en, topic.title['zh-CN'], topic.id].map((name) => name.toLowerCase());
