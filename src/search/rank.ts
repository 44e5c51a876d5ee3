import type { Section } from '../guide/types.ts';
import { questionUnits } from './analyze.ts';
import type { Fit } from './match.ts';
import type { SectionIndex } from './section-index.ts';
import type { Subject } from './subject.ts';
import { type WeighedUnit, weighUnits } from './weigh.ts';
import weights from './weights.json' with { type: 'json' };

/** What ranking weighs of a section; all but the flags are 0 to 1. */
export type RankFeatures = Fit & {
  readonly bm25: number;
  /** 1 if the question names the section's special subject. */
  readonly met: number;
  /** 1 if the section has a special subject that the question does not name. */
  readonly unmet: number;
  /** 1 if the section introduces a list of resources. */
  readonly list: number;
};

export type Candidate = RankFeatures & { readonly section: Section; readonly score: number };

/** A question as it was understood. */
export type Asked = {
  readonly question: string;
  readonly units: readonly WeighedUnit[];
  readonly subject: Subject;
};

export type Ranking = Asked & { readonly candidates: readonly Candidate[] };

export type RankWeights = Readonly<Record<keyof RankFeatures, number>>;

const tuned: RankWeights = weights.rank;
export const rankFeatures = Object.keys(tuned) as readonly (keyof RankFeatures)[];

/** Ranks the sections of one language for a question, best first; ties go by id. */
export function rankSections(
  question: string,
  index: SectionIndex,
  rankWeights: RankWeights = tuned,
): Ranking {
  const units = weighUnits(questionUnits(question), index.frequencies);
  const bm25 = index.search(units);
  const asked = new Set(units.flatMap(({ alternatives }) => alternatives.flatMap(({ terms }) => terms)));
  const candidates = index.match(units).flatMap(({ id, ...fit }): Candidate[] => {
    const section = index.byId.get(id);
    if (!section) return [];
    const scope = index.scopeOf(section, asked);
    const features: RankFeatures = {
      ...fit,
      bm25: bm25.get(id) ?? 0,
      met: scope === 'met' ? 1 : 0,
      unmet: scope === 'unmet' ? 1 : 0,
      list: section.collection ? 1 : 0,
    };
    return [{ ...features, section, score: scoreOf(features, rankWeights) }];
  });
  return { question, units, subject: index.subjectOf(units), candidates: candidates.toSorted(byScore) };
}

export const scoreOf = (features: RankFeatures, rankWeights: RankWeights): number =>
  rankFeatures.reduce((sum, name) => sum + rankWeights[name] * features[name], 0);

/** Best first; ties go by id. */
export const byScore = (a: Candidate, b: Candidate): number =>
  b.score - a.score || (a.section.id < b.section.id ? -1 : 1);
