import type { Unit } from './analyze.ts';
import { tuning } from './tuning.ts';

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
    if (!known) return { ...unit, known, weight: rarest(frequencies) * unknownWeight[unit.kind] };
    return { ...unit, known, weight: informationOf(unit, frequencies) };
  });
}

const unknownWeight: Readonly<Record<Unit['kind'], number>> = {
  word: tuning.unknownWord,
  flag: tuning.unknownWord,
  number: tuning.unknownNumber,
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
