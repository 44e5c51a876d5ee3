import type { Block } from '../guide/types.ts';
import { type Budget, costOf, fits } from './budget.ts';

/** What is shown of a body, and the index of the first block that is not (none: all of it fits). */
export type Fitted = { readonly markdown: string; readonly rest?: number };

/** Takes whole blocks until the budget is spent; a first block that is too large alone is cut at a line. */
export function fitBlocks(blocks: readonly Block[], budget: Budget): Fitted {
  let markdown = '';
  for (const [at, block] of blocks.entries()) {
    const next = markdown === '' ? blockMarkdown(block) : `${markdown}\n\n${blockMarkdown(block)}`;
    if (!fits(costOf([next], [], 0), budget)) {
      return markdown === '' ? { markdown: cutBlock(block, budget), rest: at + 1 } : { markdown, rest: at };
    }
    markdown = next;
  }
  return { markdown };
}

/** A block as Discord reads it. The fence is longer than any run of backticks inside, so nothing breaks out. */
export function blockMarkdown(block: Block): string {
  if (block.kind === 'text') return block.markdown;
  const longest = Math.max(2, ...[...block.code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.language}\n${block.code}\n${fence}`;
}

/** The lines of a block that fit, or as much of its first line; the fence is closed again. */
function cutBlock(block: Block, budget: Budget): string {
  const lines = (block.kind === 'text' ? block.markdown : block.code).split('\n');
  const withLines = (kept: readonly string[]) =>
    block.kind === 'text'
      ? `${kept.join('\n')}…`
      : blockMarkdown({ ...block, code: [...kept, '…'].join('\n') });
  let kept = lines.length;
  while (kept > 0 && !fits(costOf([withLines(lines.slice(0, kept))], [], 0), budget)) kept--;
  if (kept > 0) return withLines(lines.slice(0, kept));
  const clusters = [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(lines[0] ?? '')];
  let end = clusters.length;
  const piece = () =>
    clusters
      .slice(0, end)
      .map(({ segment }) => segment)
      .join('');
  while (end > 0 && !fits(costOf([withLines([piece()])], [], 0), budget)) end = Math.floor(end * 0.9);
  return withLines([piece()]);
}
