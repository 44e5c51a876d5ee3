/** A line that stays a line of its own: an item of a list, or a quote. */
const ownLine = /^(?:- |\d+[.)] |>)/;

const han = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}`;
const wide = String.raw`\u3000-\u303f\uff00-\uffef`;
// Quotation marks, dashes and dots are the same characters in English: what stands beside them decides.
const either = '“”‘’—…';

/** Two characters that are written without a space between them. */
const close = new RegExp(`^(?:[${wide}].|.[${wide}]|[${han}][${han}${either}]|[${either}][${han}])$`, 'u');

/**
 * Joins the lines of a paragraph that were wrapped in the file, and those of a list's item: Discord and a terminal
 * would show each as a line. A space between words; between Han characters, and beside Chinese punctuation, nothing.
 */
export function joinSoftBreaks(markdown: string): string {
  const [first = '', ...rest] = markdown.split('\n');
  return rest.reduce((joined, line) => {
    if (ownLine.test(line)) return `${joined}\n${line}`;
    const next = line.trimStart();
    return `${joined}${gap(joined, next)}${next}`;
  }, first);
}

/** The marks of bold and code are no characters of the text. */
function gap(before: string, after: string): '' | ' ' {
  const [left = ''] = /.(?=[*`]*$)/u.exec(before) ?? [];
  const [right = ''] = /(?<=^[*`]*)[^*`]/u.exec(after) ?? [];
  return close.test(left + right) ? '' : ' ';
}
