import { readFrontMatter } from './front-matter.ts';
import { parseBody } from './markdown.ts';
import { bodyLength, lengthOf, longestSummary } from './measure.ts';
import { problemsOf, sectionSchema } from './schema.ts';
import { joinSoftBreaks } from './soft-breaks.ts';
import type { Block, Issue, Language, Section } from './types.ts';

export type Parsed<Value> = { readonly value?: Value; readonly issues: readonly Issue[] };

/** Reads one section. `path` is relative to the content directory: `en/storage/volumes.md`. */
export function parseSection(path: string, text: string): Parsed<Section> {
  const [language, chapter, file] = path.split('/') as [Language, string, string];
  const id = `${chapter}/${file.replace(/\.md$/, '')}`;
  const issue = (message: string): Issue => ({ path, message });
  const document = readFrontMatter(text);
  if ('problem' in document) return { issues: [issue(document.problem)] };
  const { blocks: written, problems } = parseBody(document.body);
  const blocks = written.map(unwrapped);
  const fields = sectionSchema.safeParse(document.data);
  const issues = [
    ...(fields.success ? [] : problemsOf(fields.error)),
    ...problems,
    ...bodyProblems(blocks, language),
    ...(/^[a-z0-9-]+\/[a-z0-9-]+$/.test(id) && id.length <= 40 ? [] : [`id ${id}: ${idRule}`]),
  ].map(issue);
  if (!fields.success) return { issues };
  const { collection, ...rest } = fields.data;
  const summary = blocks[0]?.kind === 'text' ? blocks[0].markdown : '';
  const value = {
    id,
    language,
    chapter,
    path,
    ...rest,
    ...(collection ? { collection } : {}),
    summary,
    blocks,
  };
  return { value, issues };
}

/** The guide's files wrap their lines; a pin's line breaks are its author's, so they are not touched. */
const unwrapped = (block: Block): Block =>
  block.kind === 'text' ? { ...block, markdown: joinSoftBreaks(block.markdown) } : block;

const idRule = 'lower-case letters, digits and hyphens, <chapter>/<section> of 40 characters at most';

function bodyProblems(blocks: Section['blocks'], language: Language): string[] {
  const first = blocks[0];
  if (!first) return ['empty body, the first paragraph must answer on its own'];
  const problems: string[] = [];
  if (first.kind !== 'text' || /^(- |> |\d+\. )/.test(first.markdown)) {
    problems.push('the body must begin with a paragraph: the summary');
  } else if (first.markdown.length > longestSummary) {
    problems.push(`summary of ${first.markdown.length} characters, at most ${longestSummary} are allowed`);
  }
  const { least, most, unit } = bodyLength[language];
  const length = lengthOf(blocks, language);
  if (length < least || length > most)
    problems.push(`body of ${length} ${unit}, ${least} to ${most} are allowed`);
  return problems;
}
