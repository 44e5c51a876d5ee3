/**
 * Makes somebody's words plain text inside Markdown: on one line, nothing formatted, linked or mentioned.
 * The renderers' own Markdown never goes through here.
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\*_~`|<>[\]@]/g, '\\$&')
    // At the beginning of a line these make a heading, small type or a list.
    .replace(/^(?=(?:#{1,3}|-#|[-+]) )/, '\\')
    .replace(/^(\d+)([.)] )/, '$1\\$2');

/** Takes the backslashes away again, for renderers that show plain text. */
export const unescapeMarkdown = (markdown: string): string =>
  markdown.replace(/\\([\\*_~`|<>[\]@#+.)-])/g, '$1');

/** Cuts at a word (Latin) or character (Han), never inside a surrogate pair or a cluster, and says so with `…`. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  let cut = '';
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text)) {
    if (cut.length + segment.length > most - 1) break;
    cut += segment;
  }
  const word = cut.replace(/\s+\S*$/, '');
  return `${word.length > most / 2 ? word : cut}…`;
}
