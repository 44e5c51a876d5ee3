import { unescapeMarkdown } from './escape.ts';

/** Markdown without its marks: titles of links, code and bold as bare words, on one line. */
export const plainText = (markdown: string): string =>
  unescapeMarkdown(
    markdown
      .replace(/(?<!\\)\[([^\]]+)\]\([^)\s]*\)/g, '$1')
      .replace(/\*\*|(?<!\\)`/g, '')
      .replace(/^(?:> |- )/gm, '')
      .replace(/\s+/g, ' '),
  ).trim();
