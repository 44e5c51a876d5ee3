import type { Guide, Language, Section } from '../guide/types.ts';
import { indexTerms } from '../search/analyze.ts';

/** Two wordings that share at least this much of their terms are one wording (Jaccard). */
const leak = 0.8;

/**
 * The guide without the `questions` entries that say the asked question already, so that an evaluation measures
 * answering and not remembering. The guide itself where there are none.
 */
export function withoutLeaks(guide: Guide, question: string, language: Language): Guide {
  const asked = termsOf(question);
  const leaks = (section: Section) =>
    section.language === language || section.language === 'en'
      ? section.questions.filter((entry) => jaccard(asked, termsOf(entry)) >= leak)
      : [];
  if (!guide.sections.some((section) => leaks(section).length > 0)) return guide;
  const sections = guide.sections.map((section) => {
    const left = leaks(section);
    return left.length === 0
      ? section
      : { ...section, questions: section.questions.filter((entry) => !left.includes(entry)) };
  });
  return { ...guide, sections };
}

const known = new Map<string, ReadonlySet<string>>();

/** Terms of a wording; concepts are left out, for they would make paraphrases look like copies. */
function termsOf(text: string): ReadonlySet<string> {
  const before = known.get(text);
  if (before) return before;
  const terms = new Set(indexTerms(text).filter((term) => !term.startsWith('≈')));
  known.set(text, terms);
  return terms;
}

export function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((term) => b.has(term)).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 0 : shared / all;
}
