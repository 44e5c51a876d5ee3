import MiniSearch from 'minisearch';
import type { Guide, Language, Section } from '../guide/types.ts';
import { type FieldTerms, fieldTerms } from './fields.ts';
import { createMatcher, type Matcher } from './match.ts';
import { ownWordsOf } from './own-words.ts';
import { type Profile, profileOf } from './profile.ts';
import { createScopeOf, type ScopeOf } from './scope.ts';
import { createSubjectOf, type SubjectOf } from './subject.ts';
import { fields, tuning } from './tuning.ts';
import type { Frequencies, WeighedUnit } from './weigh.ts';

export type SectionIndex = {
  readonly frequencies: Frequencies;
  readonly byId: ReadonlyMap<string, Section>;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly match: Matcher;
  readonly scopeOf: ScopeOf;
  readonly subjectOf: SubjectOf;
  /** BM25+ of the best sections as a share of the best one's (0 to 1). */
  readonly search: (units: readonly WeighedUnit[]) => ReadonlyMap<string, number>;
};

/** Indexes the guide's sections of one language. */
export const createSectionIndex = (guide: Guide, language: Language): SectionIndex =>
  createChangingIndex(language)(guide);

/**
 * Indexes versions of a guide that have the same sections and differ in a few of their texts, which costs little after
 * the first. The versions share what did not change: only the latest index works.
 */
export function createChangingIndex(language: Language): (guide: Guide) => SectionIndex {
  const mini = createMini();
  let indexed: ReadonlyMap<string, Document> = new Map();
  return (guide) => {
    const documents = documentsOf(guide, language, indexed);
    for (const document of documents) {
      const before = indexed.get(document.id);
      if (before === document) continue;
      if (before) mini.remove(before);
      mini.add(document);
    }
    indexed = new Map(documents.map((document) => [document.id, document]));
    return indexOf(documents, mini, guide);
  };
}

/** A section as it is indexed, with the English version that was indexed along. */
type Document = FieldTerms & {
  readonly id: string;
  readonly section: Section;
  readonly inEnglish: Section | undefined;
  readonly profile: Profile;
};

const createMini = (): MiniSearch<Document> =>
  new MiniSearch<Document>({
    fields,
    // Fields come as terms already: one analyzer for what is indexed and what is asked.
    stringifyField: (terms: unknown) => (Array.isArray(terms) ? terms.join('\n') : String(terms)),
    tokenize: (text) => text.split('\n').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: tuning.boost, bm25: tuning.bm25 },
  });

/** The documents of a guide; where nothing changed, those that are indexed already. */
function documentsOf(guide: Guide, language: Language, indexed: ReadonlyMap<string, Document>): Document[] {
  const english = new Map(guide.sections.filter(inLanguage('en')).map((section) => [section.id, section]));
  return guide.sections.filter(inLanguage(language)).map((section) => {
    const before = indexed.get(section.id);
    const version = english.get(section.id);
    return before?.section === section && before.inEnglish === version
      ? before
      : documentOf(section, version);
  });
}

function documentOf(section: Section, english: Section | undefined): Document {
  const terms = fieldTerms(section, english);
  const profile = profileOf(section.id, terms, wordingsOf(section, english));
  return { ...terms, id: section.id, section, inEnglish: english, profile };
}

function indexOf(documents: readonly Document[], mini: MiniSearch<Document>, guide: Guide): SectionIndex {
  const profiles = documents.map(({ profile }) => profile);
  const frequencies = frequenciesOf(profiles);
  return {
    byId: new Map(documents.map(({ section }) => [section.id, section])),
    profiles: new Map(profiles.map((profile) => [profile.id, profile])),
    frequencies,
    match: createMatcher(profiles, frequencies),
    scopeOf: createScopeOf(guide),
    subjectOf: createSubjectOf(guide),
    search: (units) => search(mini, units),
  };
}

const inLanguage = (language: Language) => (section: Section) => section.language === language;

/** A Chinese section is asked for in English words too: error messages, names of things. */
const wordingsOf = (section: Section, english: Section | undefined): Profile['wordings'] => [
  ...ownWordsOf(section).wordings,
  ...(english && english !== section ? ownWordsOf(english).wordings : []),
];

/** Fields in which a term may stand in passing, as `--rm` does in most examples. */
const subordinate: ReadonlySet<string> = new Set(['body', 'code']);

function frequenciesOf(profiles: readonly Profile[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { terms } of profiles) {
    for (const [term, field] of terms)
      counts.set(term, (counts.get(term) ?? 0) + (subordinate.has(field) ? tuning.passing : 1));
  }
  return { documents: profiles.length, of: (term) => counts.get(term) ?? 0 };
}

function search(mini: MiniSearch, units: readonly WeighedUnit[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives, emphasis } of units) {
    for (const { terms, weight } of alternatives) {
      const value = (weight / terms.length) * emphasis;
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, value));
    }
  }
  const found = mini.search([...weights.keys()].join('\n'), {
    boostTerm: (term) => weights.get(term) ?? 1,
  });
  const best = found[0]?.score ?? 1;
  return new Map(found.slice(0, tuning.candidates).map(({ id, score }) => [String(id), score / best]));
}
