import { indexTerms, questionUnits, type Unit } from './analyze.ts';
import type { FieldTerms } from './fields.ts';
import { type Field, fields, tuning } from './tuning.ts';

/** What ranking needs to know of a text: a section's or a pin's. */
export type Profile = {
  readonly id: string;
  /** Each term and the field that says most surely what the text is about. */
  readonly terms: ReadonlyMap<string, Field>;
  /** The title, then each question, cut into units. */
  readonly wordings: readonly (readonly Unit[])[];
  /** Neighbouring terms, as `a b`. */
  readonly neighbours: ReadonlySet<string>;
};

/** Builds a profile from a text's fields and the wordings that it answers, its title first. */
export function profileOf(id: string, terms: Partial<FieldTerms>, wordings: Profile['wordings']): Profile {
  const surest = new Map<string, Field>();
  const neighbours = new Set<string>();
  for (const field of fields) {
    const list = terms[field] ?? [];
    for (const [at, term] of list.entries()) {
      const before = surest.get(term);
      if (!before || tuning.strength[field] > tuning.strength[before]) surest.set(term, field);
      // Concepts follow the words of a text: the first of them is no neighbour of the last word.
      if (!isConcept(term)) neighbours.add(`${term} ${list[at + 1]}`);
    }
  }
  return { id, terms: surest, neighbours, wordings };
}

const isConcept = (term: string): boolean => term.startsWith('≈');

/** A profile of wordings alone: a pin's. */
export const profileOfWordings = (id: string, wordings: readonly string[], body: string): Profile =>
  profileOf(
    id,
    { questions: wordings.flatMap(indexTerms), body: indexTerms(body) },
    wordings.map(questionUnits),
  );
