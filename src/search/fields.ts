import type { Section } from '../guide/types.ts';
import { indexTerms } from './analyze.ts';
import { ownWordsOf } from './own-words.ts';
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
  const own = ownWordsOf(section);
  const other = english && english !== section ? ownWordsOf(english) : undefined;
  return {
    title: own.title,
    questions: own.questions,
    topics: section.topics.flatMap(indexTerms),
    summary: indexTerms(plain(section.summary)),
    body: text.slice(1).flatMap((markdown) => indexTerms(plain(markdown))),
    code: code.flatMap(indexTerms),
    english: other ? [...other.title, ...other.questions] : [],
  };
}

/** Markdown without the addresses of its links: what the reader sees. */
const plain = (markdown: string): string =>
  markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*>]/g, ' ');
