import MiniSearch from 'minisearch';
import type { Guide, Language, Section } from '../guide/types.ts';
import type { Unit } from './analyze.ts';
import { type FieldTerms, fieldTerms } from './fields.ts';
import { type Profile, profileOf } from './profile.ts';
import { fields, tuning } from './tuning.ts';
import type { Frequencies } from './weigh.ts';

export type IndexedSection = { readonly section: Section; readonly profile: Profile };

export type SectionIndex = {
  readonly frequencies: Frequencies;
  readonly byId: ReadonlyMap<string, IndexedSection>;
  /** The best sections by BM25+, their scores as a share of the best one's (0 to 1). */
  readonly search: (units: readonly Unit[]) => readonly { readonly id: string; readonly score: number }[];
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
  const byId = new Map(documents.map(({ section, terms }) => [section.id, indexed(section, terms)]));
  return { byId, frequencies: frequenciesOf([...byId.values()]), search: (units) => search(mini, units) };
}

const inLanguage = (language: Language) => (section: Section) => section.language === language;

const indexed = (section: Section, terms: FieldTerms): IndexedSection => ({
  section,
  profile: profileOf(terms, [section.title, ...section.questions]),
});

function frequenciesOf(sections: readonly IndexedSection[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { profile } of sections) {
    for (const term of profile.strengths.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { documents: sections.length, of: (term) => counts.get(term) ?? 0 };
}

function search(mini: MiniSearch, units: readonly Unit[]) {
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
  return found.slice(0, tuning.candidates).map(({ id, score }) => ({ id: String(id), score: score / best }));
}
