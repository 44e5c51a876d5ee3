import { type AskedTwice, createAskTwice } from '../../src/eval/ask-twice.ts';
import type { EvalQuestion } from '../../src/eval/question-file.ts';
import { withTypo } from '../../src/eval/typos.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import type { Example } from './example.ts';
import { fitModel } from './fit-model.ts';
import { foldsOf } from './folds.ts';

const folds = 5;
const seeds = [1, 2, 3, 4, 5];

export type FromFile = { readonly file: string; readonly question: EvalQuestion };

/** What a question got as it is, and with a slip of each seed. */
export type Held = FromFile & {
  readonly asked: readonly AskedTwice[];
  readonly slipped: readonly AskedTwice[];
};

/** Asks each question of a bot whose weights were fitted to the questions of the other folds. */
export const askHeldOut = (
  questions: readonly FromFile[],
  examples: readonly Example[],
  lookup: Lookup,
): Held[] =>
  foldsOf(questions, folds).flatMap((fold) => {
    const held = new Set(fold.map(({ question }) => question));
    const model = fitModel(examples.filter(({ question }) => !held.has(question)));
    const ask = createAskTwice(lookup, model);
    return fold.map((one) => ({
      ...one,
      asked: ask(one.question, [one.question.q]),
      slipped: ask(
        one.question,
        seeds.map((seed) => withTypo(one.question.q, seed)),
      ),
    }));
  });
