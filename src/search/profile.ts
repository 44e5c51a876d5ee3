import { indexTerms } from './analyze.ts';
import type { FieldTerms } from './fields.ts';
import { type Field, fields, tuning } from './tuning.ts';

/** What ranking needs to know of a text: a section's or a pin's. */
export type Profile = {
  /** Each term and how surely the text is about it (0 to 1). */
  readonly strengths: ReadonlyMap<string, number>;
  /** The title and each question as sets of terms. */
  readonly wordings: readonly ReadonlySet<string>[];
  /** Neighbouring terms, as `a b`. */
  readonly neighbours: ReadonlySet<string>;
};

/** Builds a profile from a text's fields and the wordings that it answers. */
export function profileOf(terms: Partial<FieldTerms>, wordings: readonly string[]): Profile {
  const strengths = new Map<string, number>();
  const neighbours = new Set<string>();
  for (const field of fields) {
    const list = terms[field] ?? [];
    for (const [at, term] of list.entries()) {
      strengths.set(term, Math.max(strengths.get(term) ?? 0, strengthOf(field)));
      neighbours.add(`${term} ${list[at + 1]}`);
    }
  }
  return { strengths, neighbours, wordings: wordings.map((wording) => new Set(indexTerms(wording))) };
}

const strengthOf = (field: Field): number => tuning.strength[field];
