import matter from 'gray-matter';

export type FrontMatter = { readonly data: unknown; readonly body: string } | { readonly problem: string };

const refuse = (): never => {
  throw new Error('front matter must be YAML, code is never run');
};

/**
 * Splits a Markdown file into its YAML front matter and its body.
 *
 * The only importer of gray-matter, which evaluates `---js` blocks, caches a file that it failed to parse
 * (unless called with options) and takes a file without a closing `---` for front matter alone.
 */
export function readFrontMatter(text: string): FrontMatter {
  const source = text.replaceAll('\r\n', '\n').replace(/^\uFEFF/, '');
  if (!source.startsWith('---\n')) {
    return { problem: 'has no front matter, the first line must be --- alone (YAML)' };
  }
  if (!/\n---[ \t]*(\n|$)/.test(source.slice(3))) {
    return { problem: 'has unclosed front matter, a line --- must end it' };
  }
  try {
    const file = matter(source, { engines: { javascript: refuse, js: refuse, json: refuse } });
    return { data: file.data, body: file.content.trim() };
  } catch (error) {
    return { problem: `has front matter that is not valid YAML: ${firstLine(error)}` };
  }
}

const firstLine = (error: unknown): string =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
