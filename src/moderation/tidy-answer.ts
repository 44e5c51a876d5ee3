import { parseBody } from '../guide/markdown.ts';

/**
 * A moderator's Markdown as it is stored: fences on lines of their own, headings as bold lines, mentions as plain
 * text; all other formatting stays. Tidying twice changes nothing more.
 */
export function tidyAnswer(text: string): string {
  let tidied = withoutControls(text).trim();
  // What is left of broken fences may pair up anew; it settles after one or two rounds.
  for (let round = 0, before = ''; before !== tidied && round < 8; round++) {
    before = tidied;
    tidied = tidyOnce(tidied);
  }
  return tidied;
}

const tidyOnce = (text: string): string =>
  splitFences(text)
    .map((piece) => (piece.fence ? piece.text : tidyProse(piece.text)))
    .join('')
    .trim();

/** The line, from 1, of a fence that never ends; undefined where every fence does. */
export function unclosedFence(answer: string): number | undefined {
  const { blocks, problems } = parseBody(answer);
  const line = problems.map((problem) => /^line (\d+): unclosed fence/.exec(problem)?.[1]).find(Boolean);
  if (line) return Number(line);
  // Discord opens a fence in the middle of a line too, and would close it with the next block's.
  const open = blocks.find((block) => block.kind === 'text' && block.markdown.includes('```'));
  if (open?.kind !== 'text') return undefined;
  return answer.slice(0, answer.indexOf(open.markdown)).split('\n').length;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken away
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;
const withoutControls = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(controls, '').toWellFormed();

type Piece = { readonly text: string; readonly fence: boolean };

const opening = /`{3,}|(?<=^|\n)~{3,}/g;

/** Cuts a text into prose and fences. What opens in the middle of a line, as Discord allows, gets lines of its own. */
function splitFences(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  let after = '';
  for (;;) {
    opening.lastIndex = from;
    const found = opening.exec(text);
    const fence = found && readFence(text, found.index, found[0]);
    if (!fence) break;
    const gap = fence.moved ? '\n\n' : '';
    pieces.push({ text: after + text.slice(from, fence.from) + gap, fence: false });
    pieces.push({ text: fence.text, fence: true });
    [from, after] = [fence.to, gap];
  }
  return [...pieces, { text: after + text.slice(from), fence: false }];
}

/** The fence that opens at `at`, from the beginning of its line's margin; undefined where it never ends. */
function readFence(text: string, at: number, run: string) {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const atStart = lineStart === at;
  const whole = atStart ? wholeFence(text, at, run) : undefined;
  if (whole !== undefined) return { from: at, to: at + whole.length, text: whole, moved: false };
  const end = text.indexOf(run, at + run.length);
  if (end < 0 || run.startsWith('~')) return undefined;
  const before = text.slice(lineStart, at);
  const margin = /^[\s>]*$/.test(before) ? before : '';
  const inside = text.slice(at + run.length, end);
  const [, language = '', code = ''] = /^(?:([\w+.#-]+)\n)?([\s\S]*)$/.exec(inside) ?? [];
  const lines = code.replace(/^\s*\n|\s+$/g, '').split('\n');
  const flush = lines.map((line) => (line.startsWith(margin.trimEnd()) ? line.slice(margin.length) : line));
  const block = code.trim() === '' ? '' : `${run}${language}\n${flush.join('\n')}\n${run}`;
  return { from: margin === '' ? at : lineStart, to: end + run.length, text: block, moved: true };
}

/** A fence as the guide writes it, opening and closing on lines of their own. */
function wholeFence(text: string, at: number, run: string): string | undefined {
  const [first = '', ...rest] = text.slice(at).split('\n');
  if (first.slice(run.length).includes('`')) return undefined;
  const end = rest.findIndex((line) => line.trim() === run);
  return end < 0 ? undefined : [first, ...rest.slice(0, end + 1)].join('\n');
}

const margin = String.raw`((?:[^\S\n]|>|[-*+][^\S\n]|\d+\.[^\S\n])*)`;
const small = new RegExp(`^${margin}(?:-#[^\\S\\n]+)+`, 'gm');
const heading = new RegExp(`^${margin}#{1,3}[^\\S\\n]+(\\S.*)$`, 'gm');
const codeSpan = /((?<!`)(`+)(?!`)[\s\S]*?(?<!`)\2(?!`))/;

const tidyProse = (prose: string): string =>
  prose
    .replace(small, '$1')
    .replace(
      heading,
      (_, before: string, title: string) => `${before}**${title.replaceAll('**', '').trim()}**`,
    )
    .split(codeSpan)
    // Two groups: every third piece is prose, then come a code span and its backticks.
    .map((piece, at) => (at % 3 === 0 ? withoutMentions(closedOff(piece)) : at % 3 === 1 ? piece : ''))
    .join('')
    .replace(/\n{3,}/g, '\n\n');

/** A backtick that has no partner would find one in the next fence, as Discord reads, and leave that open. */
const closedOff = (prose: string): string =>
  prose.replace(/(?<![\\`])`{1,2}(?!`)/g, (run) => run.replaceAll('`', '\\`'));

// An escaped backslash in front escapes nothing.
const unescaped = String.raw`(?<!(?<!\\)(?:\\\\)*\\)`;
const mention = new RegExp(`${unescaped}(?:<(?=@[!&]?\\d+>)|@(?=everyone\\b|here\\b))`, 'g');
const withoutMentions = (prose: string): string => prose.replace(mention, '\\$&');
