import { indexTerms } from '../search/analyze.ts';
import type { Pin, Report } from '../store/types.ts';
import { questionKey } from './pin-input.ts';

/** Questions that ask the same, newest first; the first one stands for all. */
export type QuestionGroup = { readonly questions: Report['open'] };

/** Share of their terms, by weight, that questions have in common to be one group. */
const alike = 0.34;

/**
 * Groups questions by the terms of the index: synonyms and both languages meet in its concepts. The largest group
 * comes first, then the one with the newest question. Each question joins the group whose first one it is most like.
 */
export function groupQuestions(questions: Report['open']): readonly QuestionGroup[] {
  const groups: { readonly terms: Terms; readonly questions: Report['open'][number][] }[] = [];
  const byTerm = new Map<string, Set<number>>();
  for (const question of questions) {
    const terms = weighedTerms(question.text);
    const near = new Set([...terms.keys()].flatMap((term) => [...(byTerm.get(term) ?? [])]));
    const [best] = [...near]
      .map((at) => ({ at, likeness: likeness(terms, groups[at]?.terms ?? new Map()) }))
      .filter((one) => one.likeness >= alike)
      .toSorted((a, b) => b.likeness - a.likeness || a.at - b.at);
    if (best) groups[best.at]?.questions.push(question);
    else {
      const at = groups.push({ terms, questions: [question] }) - 1;
      for (const term of terms.keys()) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(at));
    }
  }
  return groups.toSorted((a, b) => b.questions.length - a.questions.length);
}

/**
 * Groups without a pin for one of their questions. Where an answer was voted down, the group stays: the pin itself may
 * be what did not help.
 */
export function withoutPinned(
  groups: readonly QuestionGroup[],
  pins: readonly Pick<Pin, 'questions'>[],
): readonly QuestionGroup[] {
  const pinned = new Set(pins.flatMap(({ questions }) => questions.map(questionKey)));
  const answered = ({ questions }: QuestionGroup) =>
    questions.some(({ text }) => pinned.has(questionKey(text.replace(/\s+/g, ' ')))) &&
    questions.every(({ kind }) => kind !== 'found');
  return groups.filter((group) => !answered(group));
}

type Terms = ReadonlyMap<string, number>;

// Whatever the analyzer makes of the one word that all questions share.
const common: ReadonlySet<string> = new Set(indexTerms('docker'));

/** A concept says most; a pair of Han characters is often half of a word; everything here is about Docker. */
function weighedTerms(text: string): Terms {
  const weight = (term: string) =>
    common.has(term) ? 0.1 : term.startsWith('≈') ? 2 : /\p{Script=Han}/u.test(term) ? 0.25 : 1;
  const terms = indexTerms(text);
  // A question of stop words only is like none but itself.
  return new Map((terms.length > 0 ? terms : [`=${text}`]).map((term) => [term, weight(term)]));
}

function likeness(a: Terms, b: Terms): number {
  const sum = (weights: Iterable<number>) => [...weights].reduce((total, weight) => total + weight, 0);
  const shared = sum([...a].map(([term, weight]) => (b.has(term) ? weight : 0)));
  return shared / (sum(a.values()) + sum(b.values()) - shared);
}
