import type { Guide } from '../guide/types.ts';
import { questionUnits, type Unit } from './analyze.ts';
import { otherQuestions } from './other-questions.ts';
import { ownWordsOf } from './own-words.ts';

/** How a question sounds: like those about Docker, or like those about anything else. */
export type Subject = {
  /** The whole question, -1 (something else) to 1 (Docker). */
  readonly sound: number;
  /** Its most telling word for Docker, 0 to 1. */
  readonly telling: number;
  /** Its most telling word against, 0 to 1. */
  readonly foreign: number;
};

export type SubjectOf = (units: readonly Unit[]) => Subject;

/** Log odds at which a word or a question leaves hardly a doubt. */
const certain = 4;

/** No single word tells more than this. */
const most = 3;

/** How many questions' worth of doubt a term has to overcome. */
const doubt = 30;

/** Both languages' indexes ask for the same. */
const learnt = new WeakMap<Guide, SubjectOf>();

/** What tells the questions of a guide from others; learnt once a guide. */
export function createSubjectOf(guide: Guide): SubjectOf {
  const known = learnt.get(guide) ?? learn(guide);
  learnt.set(guide, known);
  return known;
}

/**
 * Learns from the guide's own questions, and from questions about other things, how much each term tells
 * (naive Bayes; a term counts once a question).
 */
function learn(guide: Guide): SubjectOf {
  const own = countsOf(guide.sections.flatMap((section) => ownWordsOf(section).wordings));
  const other = countsOf(otherQuestions.map(questionUnits));
  const odds = (term: string): number => {
    const [here, there] = [own.of.get(term) ?? 0, other.of.get(term) ?? 0];
    if (here + there === 0) return 0;
    const [all, others] = [asked(own, term), asked(other, term)];
    // What both say of the term together, as so many questions more: a term seen once tells little.
    const expected = ((here + there) / (all + others)) * doubt;
    const ratio = Math.log((here + expected) / (all + doubt) / ((there + expected) / (others + doubt)));
    return Math.max(-most, Math.min(most, ratio));
  };
  return (units) => {
    const each = units.map((unit) => strongest(termsOf(unit).map(odds)));
    const whole = each.reduce((sum, value) => sum + value, 0);
    return {
      sound: Math.tanh(whole / certain),
      telling: Math.min(1, Math.max(0, ...each) / certain),
      foreign: Math.min(1, Math.max(0, ...each.map((value) => -value)) / certain),
    };
  };
}

type Counts = {
  readonly questions: number;
  /** Those in Chinese among them. */
  readonly chinese: number;
  readonly of: ReadonlyMap<string, number>;
};

/** A term in Chinese can stand in the Chinese questions alone. */
const asked = (counts: Counts, term: string): number => (han.test(term) ? counts.chinese : counts.questions);

const han = /\p{Script=Han}/u;

function countsOf(questions: readonly (readonly Unit[])[]): Counts {
  const of = new Map<string, number>();
  for (const units of questions) {
    for (const term of new Set(units.flatMap(termsOf))) of.set(term, (of.get(term) ?? 0) + 1);
  }
  const chinese = questions.filter((units) => units.some(({ kind }) => kind === 'han')).length;
  return { questions: questions.length, chinese, of };
}

/** What a unit says as typed and as a concept. */
const termsOf = ({ alternatives }: Unit): string[] => alternatives.flatMap(({ terms }) => terms);

const strongest = (values: readonly number[]): number =>
  values.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
