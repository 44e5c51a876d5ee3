import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline-html.ts';

type Piece = { readonly html: string; readonly lines: number };

/** Discord's Markdown as HTML: fences, headings, small type, lists, quotes and paragraphs. Safe for any text. */
export function markdownHtml(markdown: string): string {
  // A fence ends at the next three backticks, wherever they stand: Discord knows no longer fences.
  const fence = /```(?:([\w+#.-]+)\n)?\n*([\s\S]*?)\n*```/g;
  let html = '';
  let from = 0;
  for (const match of markdown.matchAll(fence)) {
    const [whole, language = '', code = ''] = match;
    html += linesHtml(markdown.slice(from, match.index)) + codeHtml(language, code);
    from = match.index + whole.length;
  }
  return html + linesHtml(markdown.slice(from));
}

const codeHtml = (language: string, code: string): string =>
  `<pre data-language="${escapeHtml(language)}"><code>${escapeHtml(code)}</code></pre>`;

function linesHtml(text: string): string {
  const lines = text.split('\n');
  let html = '';
  for (let at = 0; at < lines.length; ) {
    const piece = blank(lines, at) ?? heading(lines, at) ?? quote(lines, at) ?? list(lines, at);
    const { html: next, lines: taken } = piece ?? paragraph(lines, at);
    html += next;
    at += taken;
  }
  return html;
}

const blank = (lines: readonly string[], at: number): Piece | undefined =>
  lines[at]?.trim() === '' ? { html: '', lines: 1 } : undefined;

function heading(lines: readonly string[], at: number): Piece | undefined {
  const [, mark = '', title = ''] = /^(#{1,3}|-#) +(\S.*)$/.exec(lines[at] ?? '') ?? [];
  if (mark === '') return undefined;
  const tag = mark === '-#' ? 'small' : `h${mark.length + 2}`;
  return { html: `<${tag}>${inlineHtml(title)}</${tag}>`, lines: 1 };
}

function quote(lines: readonly string[], at: number): Piece | undefined {
  const quoted = run(lines, at, (line) => /^> /.test(line) || line === '>');
  if (quoted.length === 0) return undefined;
  const inner = quoted.map((line) => line.replace(/^> ?/, '')).join('\n');
  return { html: `<blockquote>${linesHtml(inner)}</blockquote>`, lines: quoted.length };
}

const bullet = /^( *)(?:[-*]|(\d+)\.) +(?=\S)/;

function list(lines: readonly string[], at: number): Piece | undefined {
  const first = bullet.exec(lines[at] ?? '');
  if (!first) return undefined;
  const own = run(lines, at, (line) => bullet.test(line) || /^ {2,}\S/.test(line));
  const items: string[] = [];
  for (const line of own) {
    if (bullet.test(line)) items.push(line.replace(bullet, ''));
    else items.push(`${items.pop() ?? ''}\n${line.trim()}`);
  }
  const inner = items.map((item) => `<li>${inlineHtml(item)}</li>`).join('');
  const [open, close] = first[2] ? [`<ol start="${first[2]}">`, '</ol>'] : ['<ul>', '</ul>'];
  return { html: `${open}${inner}${close}`, lines: own.length };
}

function paragraph(lines: readonly string[], at: number): Piece {
  const special = (line: string) =>
    line.trim() === '' || bullet.test(line) || /^(#{1,3}|-#) +\S/.test(line) || /^> /.test(line);
  const rest = run(lines, at + 1, (line) => !special(line));
  return { html: `<p>${inlineHtml([lines[at], ...rest].join('\n'))}</p>`, lines: rest.length + 1 };
}

/** The lines from `at` on that belong, up to the first that does not. */
function run(lines: readonly string[], at: number, belongs: (line: string) => boolean): readonly string[] {
  const end = lines.findIndex((line, index) => index >= at && !belongs(line));
  return lines.slice(at, end < 0 ? lines.length : end);
}
