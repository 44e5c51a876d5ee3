import { errorWords } from '../../../src/view/words/errors.ts';
import { displayedTexts } from '../stand-in/component-tree.ts';
import { type Fields, fieldsOf, textsOf } from '../stand-in/fields.ts';
import type { InteractionRecord } from '../stand-in/interaction-record.ts';

const apologies = Object.values(errorWords).map(({ apologyTitle }) => apologyTitle);

/** All that is wrong with an answer beyond Discord's rules, which the stand-in checks; `ping` may be mentioned. */
export function problemsOf(record: InteractionRecord, ping: string | undefined): readonly string[] {
  const messages = [record.data, ...record.happenings.map(({ payload }) => payload)];
  return [
    ...(record.type === undefined ? ['no answer was taken'] : []),
    ...record.refusals.map((code) => `refused with ${code}`),
    ...messages.flatMap((message) => checkMessage(message, ping)),
  ];
}

function checkMessage(message: Fields, ping: string | undefined): readonly string[] {
  const texts = displayedTexts(message);
  const pinged = textsOf(fieldsOf(message.allowed_mentions).users);
  return [
    ...texts.filter((text) => !isBalanced(text)).map((text) => `a fence is open: ${JSON.stringify(text)}`),
    ...texts.filter((text) => !text.isWellFormed()).map((text) => `not well-formed: ${JSON.stringify(text)}`),
    ...texts.filter((text) => apologies.some((title) => text.includes(title))),
    ...pinged.filter((id) => id !== ping).map((id) => `mentions ${id}`),
  ];
}

/** Whether every fence is closed, as Discord reads a text: a backslash escapes, the next three backticks close. */
export function isBalanced(text: string): boolean {
  let at = 0;
  while (at < text.length) {
    if (text[at] === '\\') at += 2;
    else if (text[at] !== '`') at += 1;
    else {
      const [run = ''] = /^`+/.exec(text.slice(at)) ?? [];
      const end = closing(text, at, run.length);
      if (end < 0 && run.length >= 3) return false;
      at = end < 0 ? at + run.length : end;
    }
  }
  return true;
}

/** Where a span that begins with a run of backticks is over; -1 if it is not closed. */
function closing(text: string, at: number, length: number): number {
  if (length >= 3) {
    const end = text.indexOf('```', at + 3);
    return end < 0 ? -1 : end + 3;
  }
  const after = new RegExp(`(?<!\`)\`{${length}}(?!\`)`, 'g');
  after.lastIndex = at + length;
  const found = after.exec(text);
  return found ? found.index + length : -1;
}
