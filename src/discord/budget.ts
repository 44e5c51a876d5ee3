import { bytes, codePoints, limits } from './limits.ts';

/** What is left of a message: characters, bytes and components. */
export type Budget = { readonly text: number; readonly bytes: number; readonly components: number };

export const wholeMessage: Budget = { text: limits.text, bytes: limits.bytes, components: limits.components };

/** What something costs; labels cost bytes only. */
export const costOf = (texts: readonly string[], labels: readonly string[], components: number): Budget => ({
  text: texts.reduce((sum, text) => sum + codePoints(text), 0),
  bytes: [...texts, ...labels].reduce((sum, text) => sum + bytes(text), 0),
  components,
});

export const minus = (budget: Budget, cost: Budget): Budget => ({
  text: budget.text - cost.text,
  bytes: budget.bytes - cost.bytes,
  components: budget.components - cost.components,
});

export const fits = (cost: Budget, budget: Budget): boolean =>
  cost.text <= budget.text && cost.bytes <= budget.bytes && cost.components <= budget.components;
