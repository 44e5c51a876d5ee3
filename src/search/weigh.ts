import type { Unit } from './analyze.ts';
import { tuning } from './tuning.ts';
import { weakPhrases, weakStems } from './weak-words.ts';

/** How many texts of the guide hold a term. */
export type Frequencies = { readonly documents: number; readonly of: (term: string) => number };

/** A unit and how much of the question's information it carries (natural logarithm units). */
export type WeighedUnit = Unit & { readonly weight: number; readonly known: boolean };

/** Weighs the units of a question by the rarity of their terms in the guide. */
export function weighUnits(units: readonly Unit[], frequencies: Frequencies): WeighedUnit[] {
  return units.map((unit) => {
    const own = unit.alternatives[0]?.terms ?? [];
    const known = unit.alternatives.some(({ terms }) => terms.some((term) => frequencies.of(term) > 0));
    const docker = own.length === 1 && own[0] === 'docker';
    if (docker) return { ...unit, known, weight: tuning.dockerWeight * rarest(frequencies) };
    if (unit.kind === 'number') return { ...unit, known, weight: numberWeight(unit, frequencies) };
    const weak = isWeak(unit) ? tuning.weakWord : 1;
    if (!known) return { ...unit, known, weight: weak * rarest(frequencies) * unknownWeight[unit.kind] };
    return { ...unit, known, weight: weak * informationOf(unit, frequencies) };
  });
}

/** A small number is a version or a count, whatever its rarity; 137, 404 and 5432 are names. */
const numberWeight = (unit: Unit, frequencies: Frequencies): number =>
  /^\d{3,}$/.test(unit.text)
    ? Math.min(tuning.longNumber, informationOf(unit, frequencies))
    : tuning.shortNumber;

/** A word of any question; not where a phrase means more by it. */
const isWeak = ({ kind, text, alternatives }: Unit): boolean =>
  kind === 'han'
    ? weakPhrases.has(text.replaceAll(' ', ''))
    : weakStems.has(alternatives[0]?.terms[0] ?? '') && alternatives[0]?.terms.length === 1;

const unknownWeight: Readonly<Record<Unit['kind'], number>> = {
  word: tuning.unknownWord,
  flag: tuning.unknownWord,
  number: tuning.shortNumber,
  han: tuning.unknownPair,
};

const rarity = (term: string, { documents, of }: Frequencies): number =>
  Math.log(1 + (documents - of(term) + 0.5) / (of(term) + 0.5));

/** What a term that stands in a single text is worth. */
export const rarest = (frequencies: Frequencies): number => Math.log(1 + (frequencies.documents - 0.5) / 1.5);

/** The first alternative that the guide knows decides; a phrase weighs as its rarest known term. */
function informationOf(unit: Unit, frequencies: Frequencies): number {
  for (const { terms } of unit.alternatives) {
    const rarities = terms
      .filter((term) => frequencies.of(term) > 0)
      .map((term) => rarity(term, frequencies));
    if (rarities.length > 0) return Math.max(...rarities);
  }
  return 0;
}
