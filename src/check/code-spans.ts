/** The inline code of a Markdown text, in order, without its backquotes. */
export function codeSpans(markdown: string): readonly string[] {
  const spans = markdown.matchAll(/(?<!`)(`+)(?!`)([\s\S]*?)(?<!`)\1(?!`)/g);
  return [...spans].map((span) => {
    const text = (span[2] ?? '').replaceAll('\n', ' ');
    // CommonMark: one space on both sides belongs to the fence, it lets code begin with a backquote.
    return /^ .* $/.test(text) && text.trim() !== '' ? text.slice(1, -1) : text;
  });
}
