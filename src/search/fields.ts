import type { Section } from '../guide/types.ts';
import { indexTerms } from './analyze.ts';
import type { Field } from './tuning.ts';

/** The terms of a section, field by field. */
export type FieldTerms = Readonly<Record<Field, readonly string[]>>;

/**
 * Splits a section into the terms of its fields. `english` is the English version of a Chinese section:
 * questions mix in English words and error messages, so its title and questions are searched as well.
 */
export function fieldTerms(section: Section, english?: Section): FieldTerms {
  const text = section.blocks.filter((block) => block.kind === 'text').map((block) => block.markdown);
  const code = section.blocks.filter((block) => block.kind === 'code').map((block) => block.code);
  return {
    title: indexTerms(section.title),
    questions: section.questions.flatMap(indexTerms),
    topics: section.topics.flatMap(indexTerms),
    summary: indexTerms(plain(section.summary)),
    body: text.slice(1).flatMap((markdown) => indexTerms(plain(markdown))),
    code: code.flatMap(indexTerms),
    english: english && english !== section ? [english.title, ...english.questions].flatMap(indexTerms) : [],
  };
}

/** Markdown without the addresses of its links: what the reader sees. */
const plain = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*>]/g, ' ');
