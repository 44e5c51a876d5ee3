import { createHash } from 'node:crypto';
import { type EvalQuestion, isOffTopic } from '../../src/eval/question-file.ts';

type Item = { readonly question: EvalQuestion };

/** Deals questions into folds by their ids: the same ones whatever their order, each kind in even shares. */
export function foldsOf<One extends Item>(items: readonly One[], count: number): One[][] {
  const kind = ({ question }: Item) => `${question.lang} ${isOffTopic(question)} ${question.near}`;
  const folds: One[][] = Array.from({ length: count }, () => []);
  for (const group of Map.groupBy(items, kind).values()) {
    const dealt = group.toSorted((a, b) => (hash(a.question.id) < hash(b.question.id) ? -1 : 1));
    for (const [at, item] of dealt.entries()) folds[at % count]?.push(item);
  }
  return folds;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');
