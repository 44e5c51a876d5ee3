import type { Block } from '../guide/types.ts';
import { shortenBlock, textOf } from '../view/split-blocks.ts';
import { type Budget, costOf, fits } from './budget.ts';

/** What is shown of a body, and the index of the first block that is not (none: all of it fits). */
export type Fitted = { readonly markdown: string; readonly rest?: number };

/** Takes whole blocks until the budget is spent; of a first block that is too large alone, its beginning. */
export function fitBlocks(blocks: readonly Block[], budget: Budget): Fitted {
  let markdown = '';
  for (const [at, block] of blocks.entries()) {
    const next = markdown + gap(blocks[at - 1], block) + blockMarkdown(block);
    if (!fits(costOf([next], [], 0), budget)) {
      return markdown === '' ? { markdown: cutBlock(block, budget), rest: at + 1 } : { markdown, rest: at };
    }
    markdown = next;
  }
  return { markdown };
}

/** An empty line between paragraphs. Code has a margin of its own, and a list belongs to the line above it. */
function gap(before: Block | undefined, after: Block): '' | '\n' | '\n\n' {
  if (!before) return '';
  const close = before.kind === 'code' || after.kind === 'code' || /^(?:- |\d+\. )/.test(after.markdown);
  return close ? '\n' : '\n\n';
}

/** A block as Discord reads it. A fence ends at the next three backticks, so those inside are kept apart. */
export function blockMarkdown(block: Block): string {
  if (block.kind === 'text') return block.markdown;
  const language = /^[\w+.#-]*$/.test(block.language) ? block.language : '';
  return `\`\`\`${language}\n${block.code.replace(/``(?=`)/g, '``\u200b')}\n\`\`\``;
}

/** The beginning of a block that is too large: up to a line, a sentence or a word that fits. */
function cutBlock(block: Block, budget: Budget): string {
  for (let most = textOf(block).length - 1; most > 0; most = Math.floor(most * 0.9)) {
    const markdown = blockMarkdown(shortenBlock(block, most));
    if (fits(costOf([markdown], [], 0), budget)) return markdown;
  }
  return '';
}
