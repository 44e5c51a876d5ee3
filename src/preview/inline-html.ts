import { escapeHtml, isWebAddress } from './escape-html.ts';

type Rule = { readonly pattern: RegExp; readonly html: (match: RegExpExecArray) => string };

const link = (url: string, inner: string): string =>
  isWebAddress(url)
    ? `<a href="${escapeHtml(url)}" target="_blank" rel="noopener noreferrer">${inner}</a>`
    : inner;

const tagged =
  (open: string, close: string) =>
  ([, inner = '']: RegExpExecArray): string =>
    `${open}${inlineHtml(inner)}${close}`;

const mention = (name: string): string => `<span class="mention">${escapeHtml(name)}</span>`;

/** Discord's inline Markdown, in the order in which its clients try it; each pattern is tried where the text stands. */
const rules: readonly Rule[] = [
  { pattern: /\\([^\p{L}\p{N}\s])/uy, html: ([, mark = '']) => escapeHtml(mark) },
  {
    pattern: /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y,
    html: ([, , code = '']) => `<code>${escapeHtml(code)}</code>`,
  },
  {
    pattern: /\[((?:\\.|[^\]\\])+)\]\(<?((?:[^\s()<>]|\([^\s()<>]*\))+)>?\)/y,
    html: ([whole, title = '', url = '']) =>
      isWebAddress(url) ? link(url, inlineHtml(title)) : escapeHtml(whole),
  },
  { pattern: /<(https?:\/\/[^\s>]+)>/iy, html: ([, url = '']) => link(url, escapeHtml(url)) },
  { pattern: /https?:\/\/[^\s<]*[^\s<.,:;"'\])*_|~]/iy, html: ([url]) => link(url, escapeHtml(url)) },
  // The preview knows no names: who an id belongs to, only Discord does.
  { pattern: /<@!?\d+>/y, html: () => mention('@member') },
  { pattern: /<@&\d+>/y, html: () => mention('@role') },
  { pattern: /<#\d+>/y, html: () => mention('#channel') },
  { pattern: /<t:(-?\d{1,11})(?::[tTdDfFR])?>/y, html: ([, at]) => mention(dateOf(Number(at))) },
  { pattern: /\*\*([\s\S]+?)\*\*(?!\*)/y, html: tagged('<strong>', '</strong>') },
  { pattern: /__([\s\S]+?)__(?!_)/y, html: tagged('<u>', '</u>') },
  { pattern: /~~([\s\S]+?)~~/y, html: tagged('<s>', '</s>') },
  { pattern: /\|\|([\s\S]+?)\|\|/y, html: tagged('<span class="spoiler">', '</span>') },
  { pattern: /\*(?=\S)((?:\\.|[^*\\])+?)\*(?!\*)/y, html: tagged('<em>', '</em>') },
  { pattern: /(?<![\p{L}\p{N}])_((?:\\.|[^_\\])+?)_(?![\p{L}\p{N}_])/uy, html: tagged('<em>', '</em>') },
];

/** Beyond what a date can hold, `toISOString` throws. */
const dateOf = (seconds: number): string =>
  Math.abs(seconds) <= 8.64e12 ? new Date(seconds * 1000).toISOString().slice(0, 16).replace('T', ' ') : '';

/** Inline Markdown as HTML; everything that is not a mark of Discord's is escaped. */
export function inlineHtml(markdown: string): string {
  let html = '';
  let at = 0;
  while (at < markdown.length) {
    const found = ruleAt(markdown, at);
    html += found ? found.html : escapeHtml(markdown.charAt(at));
    at = found ? found.end : at + 1;
  }
  return html;
}

const startsMark = /[\\`[<h*_~|]/i;

function ruleAt(markdown: string, at: number): { readonly html: string; readonly end: number } | undefined {
  if (!startsMark.test(markdown.charAt(at))) return undefined;
  for (const { pattern, html } of rules) {
    // A pattern belongs to one place in the text at a time: what is inside a mark is read after this one is done.
    pattern.lastIndex = at;
    const match = pattern.exec(markdown);
    if (match) return { html: html(match), end: at + match[0].length };
  }
  return undefined;
}
