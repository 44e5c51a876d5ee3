import type { Unit } from './analyze.ts';
import { tuning } from './tuning.ts';
import { weakPhrases, weakStems } from './weak-words.ts';

/** How many texts of the guide hold a term. */
export type Frequencies = { readonly documents: number; readonly of: (term: string) => number };

/** A unit of a question, weighed. */
export type WeighedUnit = Unit & {
  /** How much of the question's information it carries (natural logarithm units). */
  readonly weight: number;
  /** How much of its rarity counts, 0 to 1: little for a version or for a word of any question. */
  readonly emphasis: number;
  /** The guide has seen it. */
  readonly known: boolean;
};

/** Weighs the units of a question by the rarity of their terms in the guide. */
export function weighUnits(units: readonly Unit[], frequencies: Frequencies): WeighedUnit[] {
  return units.map((unit) => {
    const known = unit.alternatives.some(({ terms }) => terms.some((term) => frequencies.of(term) > 0));
    const emphasis = emphasisOf(unit, known);
    const rarity = known ? informationOf(unit, frequencies) : rarest(frequencies) * unknownWeight[unit.kind];
    const weight = isDocker(unit) ? rarest(frequencies) * emphasis : rarity * emphasis;
    return { ...unit, known, emphasis, weight };
  });
}

const isDocker = ({ alternatives }: Unit): boolean =>
  alternatives[0]?.terms.length === 1 && alternatives[0].terms[0] === 'docker';

function emphasisOf(unit: Unit, known: boolean): number {
  if (isDocker(unit)) return tuning.dockerWeight;
  // The parts of a compound speak for it where nobody has seen it whole.
  if (!known && isCompound(unit)) return tuning.unknownWhole;
  if (isLetter(unit)) return tuning.shortNumber;
  if (unit.kind === 'number') return isName(unit) ? tuning.longNumber : tuning.shortNumber;
  return isWeak(unit) ? tuning.weakWord : 1;
}

const isCompound = ({ kind, text }: Unit): boolean =>
  (kind === 'word' || kind === 'flag') && /\w[-./:@_]+\w/.test(text);

const isLetter = ({ kind, text }: Unit): boolean => kind === 'word' && /^[a-z]$/.test(text);

/** A small number is a version or a count, whatever its rarity; 137, 404 and 5432 are names. */
const isName = ({ text }: Unit): boolean => /^\d{3,}$/.test(text);

/** A word of any question; not where a phrase means more by it. */
const isWeak = ({ kind, text, alternatives }: Unit): boolean =>
  kind === 'han'
    ? weakPhrases.has(text.replaceAll(' ', ''))
    : alternatives[0]?.terms.length === 1 && weakStems.has(alternatives[0].terms[0] ?? '');

const unknownWeight: Readonly<Record<Unit['kind'], number>> = {
  word: tuning.unknownWord,
  flag: tuning.unknownWord,
  number: 1,
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
