import type { Lookup } from '../guide/lookup.ts';
import { type Language, languages } from '../guide/types.ts';
import { createCorrector } from '../search/corrector.ts';
import { isAnchored } from '../search/domain.ts';
import { type Candidate, rankSections } from '../search/rank.ts';
import type { FindResources } from '../search/resource-index.ts';
import { resourceIntent } from '../search/resource-intent.ts';
import { createSectionIndex, type SectionIndex } from '../search/section-index.ts';
import { confidence, thresholds } from './confidence.ts';
import type { Answer, Hit, SectionHit } from './types.ts';

/** Characters of a question that are read; longer ones are cut, never refused. */
export const longestQuestion = 300;

/** Hits of an answer at most. */
const mostHits = 5;

export type Ask = (question: string, language: Language) => Answer;

/** Indexes the guide's sections and closes over the index: pure and synchronous from then on. */
export function createAsk(lookup: Lookup, findResources: FindResources): Ask {
  const correct = createCorrector(lookup.guide);
  const indexes = new Map(
    languages.map((language) => [language, createSectionIndex(lookup.guide, language)]),
  );
  return (question, language) => {
    const asked = correct(question.slice(0, longestQuestion));
    const intent = resourceIntent(asked, lookup);
    const list = intent && findResources(intent, language);
    if (intent && list && list.length > 0) {
      return {
        question,
        language,
        kind: 'found',
        hits: [{ source: 'resources', filter: intent, resources: list }],
      };
    }
    return fromSections(question, asked, language, indexes.get(language), lookup);
  };
}

function fromSections(
  question: string,
  asked: string,
  language: Language,
  index: SectionIndex | undefined,
  lookup: Lookup,
): Answer {
  const candidates = index ? rankSections(asked, index).candidates : [];
  const sure = sureness(candidates, asked);
  const kind = sure >= thresholds.found ? 'found' : sure >= thresholds.unsure ? 'unsure' : 'none';
  const hits =
    kind === 'none' ? [] : candidates.slice(0, mostHits).map((candidate) => sectionHit(candidate, lookup));
  return { question, language, kind, hits };
}

function sureness(candidates: readonly Candidate[], question: string): number {
  const [first, second] = candidates;
  if (!first) return 0;
  const lead = first.score > 0 ? (first.score - (second?.score ?? 0)) / first.score : 0;
  return confidence(first, { anchored: isAnchored(question), lead });
}

/** A section as a hit, with the list of resources that it goes on with. */
export function sectionHit({ section }: Pick<Candidate, 'section'>, lookup: Lookup): SectionHit & Hit {
  const resources = section.collection ? lookup.resourcesIn(section.collection) : [];
  return { source: 'section', section, resources };
}
