import { parseBody } from '../guide/markdown.ts';
import type { Block } from '../guide/types.ts';
import { storeLimits } from '../store/limits.ts';
import { tidyAnswer, unclosedFence } from './tidy-answer.ts';

/** An answer made of a message; `cut` where it is only the first part of it. */
export type MessageAnswer = { readonly answer: string; readonly cut: boolean };

/**
 * Makes a message's text the answer of a pin. Of one that is too long, whole blocks as far as they fit, and `notice`
 * (Markdown) after them; only a first block that is too long alone is cut, at a line.
 */
export function answerFromMessage(content: string, notice: string): MessageAnswer {
  const whole = closed(tidyAnswer(content));
  if (fits(whole)) return { answer: whole, cut: false };
  const withNotice = (text: string) => `${text}\n\n${notice}`;
  let kept = '';
  for (const block of parseBody(whole).blocks) {
    const next = kept === '' ? blockText(block) : `${kept}\n\n${blockText(block)}`;
    if (!fits(withNotice(next))) break;
    kept = next;
  }
  const [first] = parseBody(whole).blocks;
  return { answer: withNotice(kept === '' && first ? cutBlock(first, withNotice) : kept), cut: true };
}

/** Fields of a form on Discord hold this many UTF-16 units. */
const fieldUnits = 4_000;

const fits = (text: string): boolean =>
  [...text].length <= storeLimits.answerCharacters &&
  Buffer.byteLength(text) <= storeLimits.answerBytes &&
  text.length <= fieldUnits;

/** Discord ends a message's last fence for its author; a pin has to end it itself. */
function closed(answer: string): string {
  const ends = ['', '\n```', '\n````', '\n~~~'].map((end) => tidyAnswer(answer + end));
  const whole = ends.find((text) => unclosedFence(text) === undefined);
  return whole ?? answer.replace(/`{3,}|~{3,}/g, '`');
}

function blockText(block: Block): string {
  if (block.kind === 'text') return block.markdown;
  // Longer than any run inside, so that nothing ends it early.
  const longest = Math.max(2, ...[...block.code.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${block.language}\n${block.code}\n${fence}`;
}

/** As many lines of a block as fit; of a single line that does not, as many characters. */
function cutBlock(block: Block, withNotice: (text: string) => string): string {
  const lines = (block.kind === 'text' ? block.markdown : block.code).split('\n');
  const text = (kept: string) =>
    blockText(block.kind === 'text' ? { ...block, markdown: kept } : { ...block, code: kept });
  const room = mostThat((count) => fits(withNotice(text(lines.slice(0, count).join('\n')))), lines.length);
  if (room > 0) return text(lines.slice(0, room).join('\n'));
  const characters = [...(lines[0] ?? '')];
  const some = mostThat(
    (count) => fits(withNotice(text(`${characters.slice(0, count).join('')}…`))),
    characters.length,
  );
  return text(`${characters.slice(0, some).join('')}…`);
}

/** The largest count up to `most` for which a test holds that holds for every smaller one. */
function mostThat(holds: (count: number) => boolean, most: number): number {
  let [low, high] = [0, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (holds(middle)) low = middle;
    else high = middle - 1;
  }
  return low;
}
