import type { Guide, Language, Section } from '../../src/guide/types.ts';

/** A section by its id and how well an engine says it fits; scores of one engine and language compare. */
export type Scored = { readonly id: string; readonly score: number };

/** Searches the sections of one language, best first. */
export type Search = (question: string) => Promise<readonly Scored[]>;

/** Another search engine: indexes a guide's sections of one language. */
export type Engine = {
  readonly name: string;
  readonly index: (guide: Guide, language: Language) => Promise<Search>;
};

/** A section as plain text, the same fields for every engine. */
export type Document = Readonly<Record<(typeof fields)[number] | 'id', string>>;

export const fields = ['title', 'questions', 'topics', 'summary', 'body', 'code'] as const;

/** The sections of one language as documents. */
export const documentsOf = (guide: Guide, language: Language): Document[] =>
  guide.sections.filter((section) => section.language === language).map(documentOf);

function documentOf(section: Section): Document {
  const [, ...body] = section.blocks.flatMap((block) => (block.kind === 'text' ? [block.markdown] : []));
  const code = section.blocks.flatMap((block) => (block.kind === 'code' ? [block.code] : []));
  return {
    id: section.id,
    title: section.title,
    questions: section.questions.join('\n'),
    topics: section.topics.join('\n'),
    summary: section.summary,
    body: body.join('\n'),
    code: code.join('\n'),
  };
}
