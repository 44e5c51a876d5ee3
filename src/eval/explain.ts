import { leadOf, sectionHit } from '../answer/ask.ts';
import { confidence, evidenceNames, evidenceOf, evidenceValue } from '../answer/confidence.ts';
import type { Model } from '../answer/model.ts';
import type { Hit } from '../answer/types.ts';
import { createCorrector } from '../search/corrector.ts';
import { type Candidate, type Ranking, rankFeatures, rankSections } from '../search/rank.ts';
import { createSectionIndex, type SectionIndex } from '../search/section-index.ts';
import type { WeighedUnit } from '../search/weigh.ts';
import { hitText } from '../view/hit-text.ts';
import type { Asked } from './ask-twice.ts';
import { isOffTopic, isRight } from './question-file.ts';

/**
 * Why an answer is what it is, as lines: how the question was read, how sure the answer was, and of the first
 * section and the best right one the score with its parts and the fields in which the question's terms stand.
 */
export function explain({ result: { question, answer }, lookup, model }: Asked): string[] {
  const index = createSectionIndex(lookup.guide, answer.language);
  const asked = createCorrector(lookup.guide)(answer.question);
  const ranking = rankSections(asked, index, model.rank);
  const { units, candidates } = ranking;
  const right = candidates.findIndex((candidate) => {
    const hit = sectionHit(candidate, lookup);
    return isRight(hit, hitText(hit, { lookup, language: answer.language }), question);
  });
  const shown = candidates.length === 0 ? [] : [...new Set([0, Math.max(right, 0)])];
  return [
    ...(asked === answer.question ? [] : [`read as: ${asked}`]),
    ...surenessOf(ranking, model),
    ...shown.flatMap((at) => standingOf(candidates, at, units, index)),
    ...(right < 0 && !isOffTopic(question) ? ['no section with a word of it is right'] : []),
  ];
}

/** What a hit is called: a section's id, a pin's, or the filter of a list. */
export function nameOf(hit: Hit): string {
  if (hit.source === 'section') return hit.section.id;
  return hit.source === 'pin' ? `pin ${hit.pin.id}` : `resources ${JSON.stringify(hit.filter)}`;
}

const two = (value: number): string => value.toFixed(2);

function surenessOf(ranking: Ranking, { decide }: Model): string[] {
  const [first] = ranking.candidates;
  if (!first) return ['no section has a word of it'];
  const evidence = evidenceOf(first, leadOf(ranking.candidates), ranking);
  const parts = evidenceNames.map((name) => `${name} ${two(evidenceValue(evidence, name))}`);
  return [`sure ${two(confidence(evidence, decide))}: ${parts.join(', ')}`];
}

/** A section's place and score with its parts, and each unit of the question with its weight and fields. */
function standingOf(
  candidates: readonly Candidate[],
  at: number,
  units: readonly WeighedUnit[],
  index: SectionIndex,
): string[] {
  const candidate = candidates[at];
  if (!candidate) return [];
  const parts = rankFeatures.map((name) => `${name} ${two(candidate[name])}`);
  const terms = index.profiles.get(candidate.section.id)?.terms ?? new Map<string, string>();
  return [
    `${at + 1}. ${candidate.section.id} scores ${two(candidate.score)}: ${parts.join(', ')}`,
    `   ${units.map((unit) => unitText(unit, terms)).join('; ')}`,
  ];
}

/** A unit, its weight, and those of its terms that the section has, each with the field that counts. */
function unitText({ text, weight, alternatives }: WeighedUnit, fields: ReadonlyMap<string, string>): string {
  const terms = [...new Set(alternatives.flatMap((alternative) => alternative.terms))];
  const said = terms.filter((term) => fields.has(term)).map((term) => `${term} in ${fields.get(term)}`);
  return `${text} (${two(weight)}): ${said.join(', ') || '–'}`;
}
