import type { Unit } from './analyze.ts';
import type { Profile } from './profile.ts';
import { tuning } from './tuning.ts';
import { type Frequencies, type WeighedUnit, weighUnits } from './weigh.ts';

/** How a text fits a question; all shares are 0 to 1. */
export type Fit = {
  /** Share of the question's information that the text says anywhere. */
  readonly coverage: number;
  /** The same for its title, questions and summary alone: what it is about. */
  readonly heart: number;
  /** How alike the question and the nearest wording are, both ways. */
  readonly likeness: number;
  /** The same for the second nearest wording: two that agree are no accident. */
  readonly support: number;
  /** How alike the question and the title are. */
  readonly title: number;
  /** Share of the question's neighbouring words that are neighbours in the text too. */
  readonly phrase: number;
};

export type Match = Fit & { readonly id: string };

/** Fits every text to the units of a question; texts that share nothing with it are left out. */
export type Matcher = (units: readonly WeighedUnit[]) => readonly Match[];

type Posting = { readonly at: number; readonly strength: number; readonly heart: number };

/**
 * Prepares texts for matching. Everything is looked up by term, so that a question costs what it has in common
 * with the texts and not what they are long.
 */
export function createMatcher(profiles: readonly Profile[], frequencies: Frequencies): Matcher {
  const byTerm = new Map<string, Posting[]>();
  for (const [at, profile] of profiles.entries()) {
    for (const [term, field] of profile.terms) {
      const posting = { at, strength: tuning.strength[field], heart: tuning.heart[field] };
      push(byTerm, term, posting);
    }
  }
  const wordings = createWordings(profiles, frequencies);
  return (units) => {
    const coverage = new Float64Array(profiles.length);
    const heart = new Float64Array(profiles.length);
    let whole = 0;
    for (const unit of units) {
      whole += unit.weight;
      addSaid(unit, byTerm, coverage, heart);
    }
    const alike = wordings(units);
    return profiles.flatMap((profile, at): Match[] => {
      const covered = coverage[at] ?? 0;
      if (covered === 0) return [];
      const [title, likeness, support] = alike(at);
      return [
        {
          id: profile.id,
          coverage: covered / whole,
          heart: (heart[at] ?? 0) / whole,
          likeness,
          support,
          title,
          phrase: phraseOf(units, profile),
        },
      ];
    });
  };
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** Adds what each text says of a unit: of its alternatives the best, of an alternative's terms the mean. */
function addSaid(
  unit: WeighedUnit,
  byTerm: ReadonlyMap<string, readonly Posting[]>,
  coverage: Float64Array,
  heart: Float64Array,
): void {
  const best = new Map<number, { said: number; heart: number }>();
  for (const { terms, weight } of unit.alternatives) {
    const sums = new Map<number, { said: number; heart: number }>();
    for (const term of terms) {
      for (const posting of byTerm.get(term) ?? []) {
        const sum = sums.get(posting.at);
        if (sum) {
          sum.said += posting.strength;
          sum.heart += posting.heart;
        } else sums.set(posting.at, { said: posting.strength, heart: posting.heart });
      }
    }
    for (const [at, sum] of sums) {
      const said = (weight * sum.said) / terms.length;
      const inHeart = (weight * sum.heart) / terms.length;
      const before = best.get(at);
      if (!before) best.set(at, { said, heart: inHeart });
      else {
        before.said = Math.max(before.said, said);
        before.heart = Math.max(before.heart, inHeart);
      }
    }
  }
  for (const [at, { said, heart: inHeart }] of best) {
    coverage[at] = (coverage[at] ?? 0) + unit.weight * said;
    heart[at] = (heart[at] ?? 0) + unit.weight * inHeart;
  }
}

/** Likeness of the title, of the nearest wording and of the next. */
type Alike = (profile: number) => readonly [title: number, nearest: number, next: number];

function createWordings(profiles: readonly Profile[], frequencies: Frequencies) {
  const firstOf: number[] = [];
  const informationIn: number[] = [];
  const wordingOf: number[] = [];
  const weightOf: number[] = [];
  const byTerm = new Map<string, number[]>();
  for (const profile of profiles) {
    firstOf.push(informationIn.length);
    for (const wording of profile.wordings) {
      let information = 0;
      for (const unit of weighUnits(wording, frequencies)) {
        information += unit.weight;
        for (const term of termsOf(unit)) push(byTerm, term, weightOf.length);
        wordingOf.push(informationIn.length);
        weightOf.push(unit.weight);
      }
      informationIn.push(information);
    }
  }
  firstOf.push(informationIn.length);
  return (units: readonly WeighedUnit[]): Alike => {
    const shared = new Float64Array(informationIn.length);
    const met = new Float64Array(weightOf.length);
    let asked = 0;
    for (const unit of units) {
      asked += unit.weight;
      const best = new Map<number, number>();
      for (const { terms, weight } of unit.alternatives) {
        const present = new Map<number, number>();
        for (const term of terms) {
          for (const unitAt of byTerm.get(term) ?? []) {
            const wording = wordingOf[unitAt] ?? 0;
            present.set(wording, (present.get(wording) ?? 0) + 1 / terms.length);
            met[unitAt] = 1;
          }
        }
        for (const [wording, share] of present)
          best.set(wording, Math.max(best.get(wording) ?? 0, weight * Math.min(1, share)));
      }
      for (const [wording, share] of best) shared[wording] = (shared[wording] ?? 0) + share * unit.weight;
    }
    const metIn = new Float64Array(informationIn.length);
    for (const [unitAt, wording] of wordingOf.entries()) {
      if (met[unitAt]) metIn[wording] = (metIn[wording] ?? 0) + (weightOf[unitAt] ?? 0);
    }
    const likeness = (wording: number): number => {
      const common = shared[wording] ?? 0;
      if (common === 0) return 0;
      const unasked = Math.max(0, (informationIn[wording] ?? 0) - (metIn[wording] ?? 0));
      return common / (asked + tuning.unasked * unasked);
    };
    return (profile) => {
      const first = firstOf[profile] ?? 0;
      let [nearest, next] = [0, 0];
      for (let wording = first; wording < (firstOf[profile + 1] ?? 0); wording++) {
        const alike = likeness(wording);
        if (alike > nearest) [nearest, next] = [alike, nearest];
        else if (alike > next) next = alike;
      }
      return [likeness(first), nearest, next];
    };
  };
}

/** Every term that says a unit, once. */
const termsOf = (unit: Unit): Set<string> => new Set(unit.alternatives.flatMap(({ terms }) => terms));

function phraseOf(units: readonly Unit[], profile: Profile): number {
  let together = 0;
  for (let at = 1; at < units.length; at++) {
    const last = units[at - 1]?.alternatives[0]?.terms.at(-1);
    if (profile.neighbours.has(`${last} ${units[at]?.alternatives[0]?.terms[0]}`)) together++;
  }
  return units.length < 2 ? 0 : together / (units.length - 1);
}
