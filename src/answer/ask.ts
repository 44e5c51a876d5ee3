import type { Lookup } from '../guide/lookup.ts';
import { type Guide, type Language, languages } from '../guide/types.ts';
import { createCorrector } from '../search/corrector.ts';
import { type Candidate, type Ranking, rankSections } from '../search/rank.ts';
import type { FindResources } from '../search/resource-index.ts';
import { resourceIntent } from '../search/resource-intent.ts';
import { createSectionIndex, type SectionIndex } from '../search/section-index.ts';
import type { Frequencies } from '../search/weigh.ts';
import { confidence, evidenceOf } from './confidence.ts';
import { meantList } from './meant-list.ts';
import { type Model, tuned } from './model.ts';
import { createOwnWordings, ledBy } from './own-wordings.ts';
import type { PinShelf } from './pins.ts';
import type { Answer, Hit, PinHit, SectionHit } from './types.ts';

/** Characters of a question that are read; longer ones are cut, never refused. */
export const longestQuestion = 300;

/** Hits of an answer at most. */
const mostHits = 5;

/** `shelf` holds the pins of the server that it is asked in. */
export type Ask = (question: string, language: Language, shelf?: PinShelf) => Answer;

/** The guide's sections of each language that can be asked in. */
export type SectionIndexes = ReadonlyMap<Language, SectionIndex>;

const indexAll = (guide: Guide): SectionIndexes =>
  new Map(languages.map((language) => [language, createSectionIndex(guide, language)]));

/** Indexes the guide's sections and closes over the index: pure and synchronous from then on. */
export function createAsk(
  lookup: Lookup,
  findResources: FindResources,
  indexes: SectionIndexes = indexAll(lookup.guide),
  model: Model = tuned,
): Ask {
  const correct = createCorrector(lookup.guide);
  const ownWording = createOwnWordings(lookup.guide);
  return (question, language, shelf) => {
    const asked = correct(question.slice(0, longestQuestion));
    const index = indexes.get(language);
    const found = index ? rankSections(asked, index, model.rank) : undefined;
    if (!found) return { question, language, kind: 'none', hits: [] };
    const own = ownWording(question, language);
    const whole = ledBy(own, found);
    const ranking = withoutReplaced(whole, shelf);
    const fitting = index && shelf && fittingPin(ranking, shelf, index.frequencies, model);
    const intent = fitting?.leads ? undefined : resourceIntent(asked, lookup);
    const list = intent && meantList(intent, language, findResources);
    if (list) return { question, language, kind: 'found', hits: [list] };
    const pin = fitting && shelf?.pin(fitting.id, language);
    if (pin && fitting.leads) {
      const behind = ranking.candidates
        .slice(0, mostHits - 1)
        .map((candidate) => sectionHit(candidate, lookup));
      return { question, language, kind: 'found', hits: [pin, ...behind] };
    }
    const hitOf = (candidate: Candidate): Hit =>
      shelf?.standIn(candidate.section.id, language) ?? sectionHit(candidate, lookup);
    const sure = own && whole.candidates[0]?.section.id === own ? 1 : sureness(whole, model);
    const kind = kindOf(sure, model.thresholds);
    const near = pin && isNear(fitting, kind, model.thresholds) ? pin : undefined;
    return { question, language, ...fromSections(whole, kind, hitOf, near) };
  };
}

/** A server may set sections aside in favour of its pins. */
const withoutReplaced = (ranking: Ranking, shelf: PinShelf | undefined): Ranking =>
  shelf === undefined || shelf.replaced.size === 0
    ? ranking
    : { ...ranking, candidates: ranking.candidates.filter(({ section }) => !shelf.replaced.has(section.id)) };

type FittingPin = {
  readonly id: string;
  readonly sure: number;
  readonly coverage: number;
  readonly leads: boolean;
};

/** A pin is a near miss by itself, or beside sections that are, where it covers half of the question. */
const isNear = (pin: FittingPin, sections: Answer['kind'], { unsure }: Model['thresholds']): boolean =>
  pin.sure >= unsure || (sections === 'unsure' && pin.coverage >= 0.5);

/**
 * The pin that fits best, and how sure it is. It leads where it alone would be found and covers at least as much of the
 * question as the best section.
 */
function fittingPin(
  ranking: Ranking,
  shelf: PinShelf,
  frequencies: Frequencies,
  { decide, thresholds }: Model,
): FittingPin | undefined {
  const [first, second] = shelf.rank(ranking.units, frequencies);
  if (!first) return undefined;
  const lead = first.coverage > 0 ? (first.coverage - (second?.coverage ?? 0)) / first.coverage : 0;
  const sure = first.likeness >= nearlyAsWritten ? 1 : confidence(evidenceOf(first, lead, ranking), decide);
  const covers = first.coverage >= (ranking.candidates[0]?.coverage ?? 0);
  return { id: first.id, sure, coverage: first.coverage, leads: covers && sure >= thresholds.found };
}

/** What moderators wrote down is asked here, be it about Docker or not: so alike to a pin's question, no doubt is left. */
const nearlyAsWritten = 0.75;

/** What an answer is by how sure it is. */
const kindOf = (sure: number, { found, unsure }: Model['thresholds']): Answer['kind'] =>
  sure >= found ? 'found' : sure >= unsure ? 'unsure' : 'none';

/** What the sections say; where no answer is sure, a pin that may be meant comes first. */
function fromSections(
  { candidates }: Ranking,
  kind: Answer['kind'],
  hitOf: (candidate: Candidate) => Hit,
  near: PinHit | undefined,
): Pick<Answer, 'kind' | 'hits'> {
  const hits = kind === 'none' ? [] : candidates.slice(0, mostHits).map(hitOf);
  if (kind === 'found' || !near) return { kind, hits: unique(hits) };
  return { kind: 'unsure', hits: unique([near, ...hits]).slice(0, mostHits) };
}

/** One pin may stand in place of several sections. */
const unique = (hits: readonly Hit[]): readonly Hit[] =>
  hits.filter(
    (hit, at) =>
      hit.source !== 'pin' ||
      hits.findIndex((other) => other.source === 'pin' && other.pin.id === hit.pin.id) === at,
  );

function sureness(ranking: Ranking, { decide }: Model): number {
  const [first] = ranking.candidates;
  return first ? confidence(evidenceOf(first, leadOf(ranking.candidates), ranking), decide) : 0;
}

/** How much better the first is than the second, as a share of its score. */
export function leadOf([first, second]: readonly Candidate[]): number {
  return first && first.score > 0 ? (first.score - (second?.score ?? 0)) / first.score : 0;
}

/** A section as a hit, with the list of resources that it goes on with. */
export function sectionHit({ section }: Pick<Candidate, 'section'>, lookup: Lookup): SectionHit & Hit {
  const resources = section.collection ? lookup.resourcesIn(section.collection) : [];
  return { source: 'section', section, resources };
}
