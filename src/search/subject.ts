import type { Guide } from '../guide/types.ts';
import { questionUnits, type Unit } from './analyze.ts';
import { otherQuestions } from './other-questions.ts';

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
  const own = countsOf(guide.sections.flatMap(({ title, questions }) => [title, ...questions]));
  const other = countsOf(otherQuestions);
  const share = (counts: Counts, term: string) => ((counts.of.get(term) ?? 0) + 0.5) / (counts.questions + 1);
  const odds = (term: string): number =>
    own.of.has(term) || other.of.has(term) ? Math.log(share(own, term) / share(other, term)) : 0;
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

type Counts = { readonly questions: number; readonly of: ReadonlyMap<string, number> };

function countsOf(questions: readonly string[]): Counts {
  const of = new Map<string, number>();
  for (const question of questions) {
    for (const term of new Set(questionUnits(question).flatMap(termsOf)))
      of.set(term, (of.get(term) ?? 0) + 1);
  }
  return { questions: questions.length, of };
}

/** What a unit says as typed and as a concept. */
const termsOf = ({ alternatives }: Unit): string[] => alternatives.flatMap(({ terms }) => terms);

const strongest = (values: readonly number[]): number =>
  values.reduce((best, value) => (Math.abs(value) > Math.abs(best) ? value : best), 0);
