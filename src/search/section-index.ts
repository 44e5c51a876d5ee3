import MiniSearch from 'minisearch';
import type { Guide, Language, Section } from '../guide/types.ts';
import type { Unit } from './analyze.ts';
import { type FieldTerms, fieldTerms } from './fields.ts';
import { createMatcher, type Matcher } from './match.ts';
import { type Profile, profileOf } from './profile.ts';
import { createScopeOf, type ScopeOf } from './scope.ts';
import { createSubjectOf, type SubjectOf } from './subject.ts';
import { fields, tuning } from './tuning.ts';
import type { Frequencies } from './weigh.ts';

export type SectionIndex = {
  readonly frequencies: Frequencies;
  readonly byId: ReadonlyMap<string, Section>;
  readonly profiles: ReadonlyMap<string, Profile>;
  readonly match: Matcher;
  readonly scopeOf: ScopeOf;
  readonly subjectOf: SubjectOf;
  /** BM25+ of the best sections as a share of the best one's (0 to 1). */
  readonly search: (units: readonly Unit[]) => ReadonlyMap<string, number>;
};

/** Indexes the guide's sections of one language. */
export function createSectionIndex(guide: Guide, language: Language): SectionIndex {
  const english = new Map(guide.sections.filter(inLanguage('en')).map((section) => [section.id, section]));
  const documents = guide.sections
    .filter(inLanguage(language))
    .map((section) => ({ section, terms: fieldTerms(section, english.get(section.id)) }));
  const mini = new MiniSearch<{ id: string } & FieldTerms>({
    fields,
    // Fields come as terms already: one analyzer for what is indexed and what is asked.
    stringifyField: (terms: unknown) => (Array.isArray(terms) ? terms.join('\n') : String(terms)),
    tokenize: (text) => text.split('\n').filter(Boolean),
    processTerm: (term) => term,
    searchOptions: { boost: tuning.boost, bm25: tuning.bm25 },
  });
  mini.addAll(documents.map(({ section, terms }) => ({ id: section.id, ...terms })));
  const profiles = documents.map(({ section, terms }) =>
    profileOf(section.id, terms, wordingsOf(section, english.get(section.id))),
  );
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
const wordingsOf = (section: Section, english: Section | undefined): string[] => [
  section.title,
  ...section.questions,
  ...(english && english !== section ? [english.title, ...english.questions] : []),
];

function frequenciesOf(profiles: readonly Profile[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { terms } of profiles) {
    for (const term of terms.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { documents: profiles.length, of: (term) => counts.get(term) ?? 0 };
}

function search(mini: MiniSearch, units: readonly Unit[]): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives } of units) {
    for (const { terms, weight } of alternatives) {
      const value = (weight / terms.length) * (terms[0] === 'docker' ? tuning.dockerWeight : 1);
      for (const term of terms) weights.set(term, Math.max(weights.get(term) ?? 0, value));
    }
  }
  const found = mini.search([...weights.keys()].join('\n'), {
    boostTerm: (term) => weights.get(term) ?? 1,
  });
  const best = found[0]?.score ?? 1;
  return new Map(found.slice(0, tuning.candidates).map(({ id, score }) => [String(id), score / best]));
}
