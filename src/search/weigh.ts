import type { Alternative, Unit } from './analyze.ts';
import type { Profile } from './profile.ts';
import { tuning } from './tuning.ts';

/** How many texts of the guide hold a term. */
export type Frequencies = { readonly documents: number; readonly of: (term: string) => number };

/** A unit and how much of the question's information it carries (natural logarithm units). */
export type WeighedUnit = Unit & { readonly weight: number; readonly known: boolean };

/** Weighs the units of a question by the rarity of their terms in the guide. */
export function weighUnits(units: readonly Unit[], frequencies: Frequencies): WeighedUnit[] {
  return units.map((unit) => {
    const own = unit.alternatives[0]?.terms ?? [];
    const known = own.some((term) => frequencies.of(term) > 0);
    const docker = own.length === 1 && own[0] === 'docker';
    if (docker) return { ...unit, known, weight: tuning.dockerWeight * rarest(frequencies) };
    return { ...unit, known, weight: known ? rarityOf(own, frequencies) : unknownWeight(unit, frequencies) };
  });
}

const rarity = (term: string, { documents, of }: Frequencies): number =>
  Math.log(1 + (documents - of(term) + 0.5) / (of(term) + 0.5));

const rarest = (frequencies: Frequencies): number => Math.log(1 + (frequencies.documents - 0.5) / 1.5);

/** A phrase weighs as its rarest known term. */
const rarityOf = (terms: readonly string[], frequencies: Frequencies): number =>
  Math.max(...terms.filter((term) => frequencies.of(term) > 0).map((term) => rarity(term, frequencies)));

function unknownWeight(unit: Unit, frequencies: Frequencies): number {
  const synonyms = unit.alternatives
    .slice(1)
    .flatMap(({ terms }) => terms)
    .filter((term) => frequencies.of(term) > 0);
  if (synonyms.length > 0) return rarityOf(synonyms, frequencies);
  return rarest(frequencies) * (unit.kind === 'han' ? tuning.unknownPair : tuning.unknownWord);
}

/** How well a text says a unit: 0 (not at all) to 1 (as typed, in its title). */
export const saying = (unit: Unit, profile: Profile): number =>
  Math.max(0, ...unit.alternatives.map((alternative) => sayingOf(alternative, profile)));

function sayingOf({ terms, weight }: Alternative, profile: Profile): number {
  let sum = 0;
  for (const term of terms) sum += profile.strengths.get(term) ?? 0;
  return (weight * sum) / Math.max(1, terms.length);
}

/** Share of the question's information that a text covers (0 to 1). */
export function coverageOf(units: readonly WeighedUnit[], profile: Profile): number {
  let covered = 0;
  let whole = 0;
  for (const unit of units) {
    whole += unit.weight;
    covered += unit.weight * saying(unit, profile);
  }
  return whole === 0 ? 0 : covered / whole;
}

/** How alike the question and the text's nearest wording are, both ways (0 to 1). */
export function likenessOf(
  units: readonly WeighedUnit[],
  profile: Profile,
  frequencies: Frequencies,
): number {
  return Math.max(0, ...profile.wordings.map((wording) => likeness(units, wording, frequencies)));
}

function likeness(
  units: readonly WeighedUnit[],
  wording: ReadonlySet<string>,
  frequencies: Frequencies,
): number {
  let shared = 0;
  let asked = 0;
  const met = new Set<string>();
  for (const unit of units) {
    asked += unit.weight;
    const best = unit.alternatives.find(({ terms }) => terms.some((term) => wording.has(term)));
    if (!best) continue;
    const present = best.terms.filter((term) => wording.has(term));
    shared += (unit.weight * best.weight * present.length) / best.terms.length;
    for (const { terms } of unit.alternatives) for (const term of terms) met.add(term);
  }
  if (shared === 0) return 0;
  let rest = 0;
  // Concepts repeat what the words say already.
  for (const term of wording)
    if (!met.has(term) && !term.startsWith('≈')) rest += weightIn(term, frequencies);
  return (shared / Math.max(asked, 1e-9)) * (shared / (shared + 0.5 * rest)) ** 0.5;
}

const weightIn = (term: string, frequencies: Frequencies): number =>
  term === 'docker' ? tuning.dockerWeight * rarest(frequencies) : rarity(term, frequencies);

/** Share of the question's neighbouring words that are neighbours in the text too (0 to 1). */
export function phraseOf(units: readonly Unit[], profile: Profile): number {
  const terms = units.map((unit) => unit.alternatives[0]?.terms.at(-1) ?? '');
  const firsts = units.map((unit) => unit.alternatives[0]?.terms[0] ?? '');
  if (terms.length < 2) return 0;
  const together = terms
    .slice(0, -1)
    .filter((term, at) => profile.neighbours.has(`${term} ${firsts[at + 1]}`));
  return together.length / (terms.length - 1);
}
