import { createHash } from 'node:crypto';
import type { Figures } from '../../src/eval/figures.ts';
import type { Example } from './example.ts';
import type { Thresholds } from './fit-thresholds.ts';
import type { Verdict } from './model.ts';

/** Deals examples into folds by their ids: the same ones whatever their order, each kind in even shares. */
export function foldsOf(examples: readonly Example[], count: number): Example[][] {
  const kind = ({ question, offTopic }: Example) => `${question.lang} ${offTopic} ${question.near}`;
  const folds: Example[][] = Array.from({ length: count }, () => []);
  for (const group of Map.groupBy(examples, kind).values()) {
    const dealt = group.toSorted((a, b) => (hash(a.question.id) < hash(b.question.id) ? -1 : 1));
    for (const [at, example] of dealt.entries()) folds[at % count]?.push(example);
  }
  return folds;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** The figures of `npm run eval`, from verdicts. */
export function figuresOfVerdicts(verdicts: readonly (Verdict & { thresholds: Thresholds })[]): Figures {
  const kindOf = ({ sure, thresholds }: (typeof verdicts)[number]) =>
    sure >= thresholds.found ? 'found' : sure >= thresholds.unsure ? 'unsure' : 'none';
  const on = verdicts.filter(({ example }) => !example.offTopic);
  const far = verdicts.filter(({ example }) => example.offTopic && !example.question.near);
  const near = verdicts.filter(({ example }) => example.offTopic && example.question.near);
  return {
    first: share(on, (one) => kindOf(one) === 'found' && one.place === 0),
    firstThree: share(on, (one) => kindOf(one) !== 'none' && one.place >= 0 && one.place < 3),
    wronglyRefused: share(on, (one) => kindOf(one) === 'none'),
    unsure: share(on, (one) => kindOf(one) === 'unsure'),
    refusedFar: share(far, (one) => kindOf(one) === 'none'),
    keptFromNear: share(near, (one) => kindOf(one) !== 'found'),
  };
}

const share = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number =>
  items.length === 0 ? Number.NaN : items.filter(holds).length / items.length;
