import { type Guide, type Issue, type Language, languages, type Section } from './types.ts';

/** What only shows when all files are read: ids, questions and topics that clash or lead nowhere. */
export function checkReferences(guide: Guide): Issue[] {
  return [
    ...guide.sections.flatMap((section) => sectionReferences(section, guide)),
    ...missingTranslations(guide.sections),
    ...languages.flatMap((language) => repeatedQuestions(guide.sections, language)),
    ...formerIds(guide.sections),
    ...resourceReferences(guide),
    ...repeatedTopics(guide),
  ];
}

function sectionReferences(section: Section, guide: Guide): Issue[] {
  const issue = (message: string) => ({ path: section.path, message });
  const exists = (id: string) => guide.sections.some((other) => other.id === id);
  const chapter = guide.chapters.some(({ id }) => id === section.chapter);
  const collection = !section.collection || guide.collections.some(({ id }) => id === section.collection);
  return [
    ...(chapter ? [] : [issue(`chapter ${section.chapter} has no _index.md`)]),
    ...section.related.filter((id) => !exists(id)).map((id) => issue(`related: ${id} is no section`)),
    ...(section.related.includes(section.id) ? [issue('related: a section is not related to itself')] : []),
    ...unknownTopics(section.topics, guide).map(issue),
    ...(collection ? [] : [issue(`collection: ${section.collection} is not in resources/`)]),
  ];
}

const unknownTopics = (topics: readonly string[], guide: Guide): string[] =>
  topics
    .filter((topic) => !guide.topics.some(({ id }) => id === topic))
    .map((id) => `topics: ${id} is not in topics.md`);

function missingTranslations(sections: readonly Section[]): Issue[] {
  const paths = new Set(sections.map((section) => section.path));
  return sections.flatMap((section) =>
    languages
      .map((language) => `${language}/${section.id}.md`)
      .filter((path) => !paths.has(path))
      .map((path) => ({
        path: section.path,
        message: `has no translation that can be read, ${path} must exist`,
      })),
  );
}

function repeatedQuestions(sections: readonly Section[], language: Language): Issue[] {
  const first = new Map<string, string>();
  const issues: Issue[] = [];
  for (const section of sections.filter((candidate) => candidate.language === language)) {
    for (const question of section.questions) {
      const key = question
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[\s?？!！.。]+/g, ' ')
        .trim();
      const other = first.get(key);
      if (other)
        issues.push({ path: section.path, message: `questions: "${question}" is asked in ${other} too` });
      else first.set(key, section.path);
    }
  }
  return issues;
}

function formerIds(sections: readonly Section[]): Issue[] {
  const today = new Set(sections.map((section) => section.id));
  return sections.flatMap((section) =>
    section.was
      .filter(
        (id) => today.has(id) || sections.some((other) => other.id !== section.id && other.was.includes(id)),
      )
      .map((id) => ({
        path: section.path,
        message: `was: ${id} is the id of another section, today or before`,
      })),
  );
}

function resourceReferences(guide: Guide): Issue[] {
  const seen = new Set<string>();
  return guide.resources.flatMap((resource) => {
    const issue = (message: string) => ({ path: `resources/${resource.collection}.md`, message });
    const twice = seen.has(resource.id);
    seen.add(resource.id);
    return [
      ...(twice ? [issue(`resource ${resource.id}: the id is used twice`)] : []),
      ...unknownTopics(resource.topics, guide).map((message) => issue(`resource ${resource.id}: ${message}`)),
    ];
  });
}

function repeatedTopics(guide: Guide): Issue[] {
  const names = guide.topics.flatMap((topic) => [
    topic.id,
    ...topic.aliases.map((alias) => alias.toLowerCase()),
  ]);
  const repeated = names.filter((name, index) => names.indexOf(name) !== index);
  return repeated.map((name) => ({ path: 'topics.md', message: `${name} names two topics` }));
}
