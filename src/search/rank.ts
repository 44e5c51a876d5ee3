import type { Section } from '../guide/types.ts';
import { questionUnits, type Unit } from './analyze.ts';
import type { Profile } from './profile.ts';
import type { SectionIndex } from './section-index.ts';
import { tuning } from './tuning.ts';
import { coverageOf, type Frequencies, likenessOf, phraseOf, type WeighedUnit, weighUnits } from './weigh.ts';

/** How a text fits a question; all shares are 0 to 1. */
export type Fit = { readonly coverage: number; readonly likeness: number; readonly phrase: number };

export type Candidate = Fit & { readonly section: Section; readonly bm25: number; readonly score: number };

export type Ranking = { readonly units: readonly WeighedUnit[]; readonly candidates: readonly Candidate[] };

/** Ranks the sections of one language for a question, best first; ties go by id. */
export function rankSections(question: string, index: SectionIndex): Ranking {
  const units = weighUnits(questionUnits(question), index.frequencies);
  const candidates = index.search(units).flatMap(({ id, score }) => {
    const indexed = index.byId.get(id);
    return indexed
      ? [candidate(indexed.section, fitOf(units, indexed.profile, index.frequencies), score)]
      : [];
  });
  return { units, candidates: candidates.toSorted(byScore) };
}

/** How well a text fits the units of a question. */
export const fitOf = (units: readonly WeighedUnit[], profile: Profile, frequencies: Frequencies): Fit => ({
  coverage: coverageOf(units, profile),
  likeness: likenessOf(units, profile, frequencies),
  phrase: phraseOf(units, profile),
});

function candidate(section: Section, fit: Fit, bm25: number): Candidate {
  const score =
    tuning.coverage * fit.coverage +
    tuning.bm25Share * bm25 +
    tuning.likeness * fit.likeness +
    tuning.phrase * fit.phrase;
  return { section, ...fit, bm25, score };
}

const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.section.id < b.section.id ? -1 : 1);

export type { Unit };
