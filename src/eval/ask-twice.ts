import { type Ask, createAsk } from '../answer/ask.ts';
import { type Model, tuned } from '../answer/model.ts';
import { createLookup, type Lookup } from '../guide/lookup.ts';
import { type Guide, type Language, languages } from '../guide/types.ts';
import { createResourceIndex } from '../search/resource-index.ts';
import { createChangingIndex } from '../search/section-index.ts';
import { type Result, resultOf } from './figures.ts';
import { createLeaveOverlapOut } from './overlap.ts';
import { type EvalQuestion, languageOf } from './question-file.ts';

/** A result, and the guide and the weights that it came from. */
export type Asked = { readonly result: Result; readonly lookup: Lookup; readonly model: Model };

/** The same question asked of the whole guide, and of the guide without the wordings that overlap it. */
export type AskedTwice = { readonly asIs: Asked; readonly leftOut: Asked };

/**
 * Asks a question in each of the wordings `typed`: itself, or itself with slips. What overlaps goes by the question
 * as it is.
 */
export type AskTwice = (question: EvalQuestion, typed: readonly string[]) => AskedTwice[];

/** Indexes the guide, and what changes of it for every question that some of the guide's overlap. */
export function createAskTwice(lookup: Lookup, model: Model = tuned): AskTwice {
  // Resources have no questions: their index is the same whatever is left out.
  const findResources = createResourceIndex(lookup.guide);
  const whole: Indexed = { lookup, model, ask: createAsk(lookup, findResources, undefined, model) };
  const changing = new Map(languages.map((language) => [language, createChangingIndex(language)]));
  const indexed = (guide: Guide, language: Language): Indexed => {
    const index = changing.get(language)?.(guide);
    const reduced = createLookup(guide);
    const ask = createAsk(reduced, findResources, new Map(index ? [[language, index]] : []), model);
    return { lookup: reduced, model, ask };
  };
  const leaveOut = createLeaveOverlapOut(lookup.guide);
  return (question, typed) => {
    const reduced = leaveOut(question.q);
    const rest = reduced && indexed(reduced, languageOf(question));
    return typed.map((text) => {
      const asIs = askOne(question, text, whole);
      return { asIs, leftOut: rest ? askOne(question, text, rest) : asIs };
    });
  };
}

type Indexed = { readonly lookup: Lookup; readonly model: Model; readonly ask: Ask };

const askOne = (question: EvalQuestion, typed: string, { lookup, model, ask }: Indexed): Asked => ({
  result: resultOf(question, ask(typed, languageOf(question)), lookup),
  lookup,
  model,
});
