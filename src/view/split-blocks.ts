import type { Block } from '../guide/types.ts';

/** Characters that every message has room for beside its title and controls, even of Chinese. */
const alwaysFits = 2000;

/** Characters of a piece of what may not fit. */
const longestPiece = 1000;

/** Splits the blocks of a long body, so that what a message cuts goes on at the next piece. Short ones stay whole. */
export function splitBlocks(blocks: readonly Block[]): readonly Block[] {
  const length = blocks.reduce((sum, block) => sum + textOf(block).length, 0);
  return length <= alwaysFits ? blocks : blocks.flatMap(splitBlock);
}

/** What a block says. */
export const textOf = (block: Block): string => (block.kind === 'code' ? block.code : block.markdown);

function splitBlock(block: Block): readonly Block[] {
  if (block.kind === 'code') return pieces(block.code, ends.code).map((code) => ({ ...block, code }));
  return pieces(block.markdown, ends.text).map((markdown) => ({ ...block, markdown }));
}

/** Where a text may end, best first: at a line, at a sentence, at a word. */
const ends = {
  code: [/\n/g, /\s/g],
  text: [/\n/g, /[。！？；]|[.!?;](?=\s)/g, /[，、\s]/g],
} as const;

/** As much of a block's beginning as `most` characters hold, and a sign that there was more. */
export function shortenBlock(block: Block, most: number): Block {
  if (textOf(block).length <= most) return block;
  const start = (text: string, places: readonly RegExp[]) =>
    text.slice(0, endWithin(text, places, most)).trimEnd();
  return block.kind === 'code'
    ? { ...block, code: `${start(block.code, ends.code)}\n…` }
    : { ...block, markdown: `${start(block.markdown, ends.text)}…` };
}

function pieces(text: string, places: readonly RegExp[]): readonly string[] {
  if (text.length <= longestPiece) return [text];
  const end = endWithin(text, places, longestPiece);
  return [text.slice(0, end).trimEnd(), ...pieces(text.slice(end).replace(/^\s*\n|^ /, ''), places)];
}

/** The last good place within `most` characters; where there is none, whole clusters up to there. */
function endWithin(text: string, places: readonly RegExp[], most: number): number {
  const head = text.slice(0, most);
  for (const place of places) {
    const found = [...head.matchAll(place)].map((match) => match.index + match[0].length);
    const end = found.findLast((at) => at > most / 3 && isOutside(head.slice(0, at)));
    if (end !== undefined) return end;
  }
  const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(head)];
  return clusters.at(-1)?.index || most;
}

/** Whether a text ends outside of inline code, bold and links, which would not go on behind a cut. */
const isOutside = (before: string): boolean =>
  (before.match(/`/g) ?? []).length % 2 === 0 &&
  (before.match(/\*\*/g) ?? []).length % 2 === 0 &&
  !/\[[^\]]*$|\]\([^)]*$/.test(before);
