import type { Guide, Section } from '../guide/types.ts';
import { indexTerms } from '../search/analyze.ts';

/** From this much of common terms on, a question of the guide gives an asked one away. */
const givesAway = 0.8;

/** A wording of the guide that is too near to an asked question. */
type Entry = { readonly section: Section; readonly question: string };

/** Gives, for an asked question, the guide without the questions that overlap it; `undefined` if none does. */
export type LeaveOverlapOut = (asked: string) => Guide | undefined;

/** Prepares the terms of every question of the guide. */
export function createLeaveOverlapOut(guide: Guide): LeaveOverlapOut {
  const entries = guide.sections.flatMap((section) =>
    section.questions.map((question) => ({ section, question, terms: new Set(indexTerms(question)) })),
  );
  return (asked) => {
    const terms = new Set(indexTerms(asked));
    const near = entries.filter((entry) => jaccard(terms, entry.terms) >= givesAway);
    return near.length === 0 ? undefined : without(near, guide);
  };
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = a.intersection(b).size;
  return common === 0 ? 0 : common / (a.size + b.size - common);
}

/** The guide with some questions left out; sections that keep all of theirs are the same objects. */
function without(entries: readonly Entry[], guide: Guide): Guide {
  const leaves = (section: Section, question: string) =>
    entries.some((entry) => entry.section === section && entry.question === question);
  const sections = guide.sections.map((section) => {
    const kept = section.questions.filter((question) => !leaves(section, question));
    return kept.length === section.questions.length ? section : { ...section, questions: kept };
  });
  return { ...guide, sections };
}
