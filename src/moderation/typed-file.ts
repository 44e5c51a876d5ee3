import type { InputProblem, TypedPin } from './pin-input.ts';

/** One thing wrong with a file, beside what may be wrong with a pin. */
export type FileProblem =
  | { readonly kind: 'not-json' }
  /** Neither JSON nor Markdown as an export writes it. */
  | { readonly kind: 'not-pins' }
  | { readonly kind: 'no-pins' }
  /** A field is missing, is unknown or holds something else than it should. */
  | { readonly kind: 'wrong-field'; readonly field: string }
  | { readonly kind: 'stray-text' }
  | { readonly kind: 'no-question' }
  | { readonly kind: 'no-end' };

/** A problem and where it is: pins and lines count from 1. */
export type Placed = {
  readonly pin?: number;
  readonly line?: number;
  readonly problem: FileProblem | InputProblem;
};

/** What a file's text holds: pins as typed, with the lines they begin on, and what is wrong with it. */
export type Typed = {
  readonly pins: readonly { readonly typed: TypedPin; readonly line?: number }[];
  readonly problems: readonly Placed[];
};
