/** A word of a typed line: bare, or `name:value`. */
export type Word = { readonly text: string; readonly name?: string };

/** Words and `name:value` pairs; quotes keep spaces, a backslash keeps a quote, `\n` is a line break. */
export function wordsOf(text: string): Word[] {
  const pattern = /(?:([a-z][a-z-]*):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/g;
  return [...text.matchAll(pattern)].map(([, name, quoted, bare]) => ({
    text: plainText(quoted ?? bare ?? ''),
    ...(name ? { name } : {}),
  }));
}

const plainText = (text: string): string =>
  text.replace(/\\(n|t|"|\\)/g, (_, mark: string) => ({ n: '\n', t: '\t' })[mark] ?? mark);

/** A value as it is typed: in quotes where it would fall apart without. */
export const quoted = (value: string): string =>
  /[\s"\\]/.test(value) ? `"${value.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"` : value;
