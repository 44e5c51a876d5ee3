import { unescapeMarkdown } from '../view/escape.ts';

/** An answer of the bot's own as its message shows it: the title, where it has one, and what stands under it. */
export type OwnAnswer = { readonly title?: string; readonly text: string };

const heading = /^(?:-# .*\n)?## (?:📌 )?(.+)(?:\n+|$)/;

/** Takes the title over a message of the bot's own apart: a pin has its question there. */
export function ownAnswer(content: string): OwnAnswer {
  const [whole = '', title = ''] = heading.exec(content) ?? [];
  const text = content.slice(whole.length);
  return title === '' || text.trim() === '' ? { text: content } : { title: unescapeMarkdown(title), text };
}
