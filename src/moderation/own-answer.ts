import { unescapeMarkdown } from '../view/escape.ts';

/** An answer of the bot's own as its message shows it: the title, where it has one, and what stands under it. */
export type OwnAnswer = { readonly title?: string; readonly text: string };

const heading = /^(?:-# .*\n)?## (?:📌 )?(.+)(?:\n+|$)/;

/** Small print at the end of a message: who pinned it and when, what else there is. */
const smallPrint = /(?:\n+-# [^\n]*)+\s*$/;

/** Takes a message of the bot's own apart: where its title is, a pin has its question; small print is left out. */
export function ownAnswer(content: string): OwnAnswer {
  const [whole = '', title = ''] = heading.exec(content) ?? [];
  const text = content.slice(whole.length).replace(smallPrint, '');
  return title === '' || text.trim() === '' ? { text: content } : { title: unescapeMarkdown(title), text };
}
