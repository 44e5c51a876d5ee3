import type { Control } from '../../command/control.ts';
import type { Lookup } from '../../guide/lookup.ts';
import { parseBody } from '../../guide/markdown.ts';
import type { Block, Language } from '../../guide/types.ts';
import type { PinContent } from '../../store/types.ts';
import { escapeMarkdown, shorten } from '../escape.ts';
import { splitBlocks } from '../split-blocks.ts';
import type { Part } from '../view.ts';
import { moderationWords } from '../words/moderation.ts';

/** Characters of all other ways to ask that a reply lists. */
const alsoMost = 600;

/** A pin's content as moderators read it; `more` leads on where the answer does not fit. */
export function contentParts(
  content: PinContent,
  guide: Lookup,
  language: Language,
  more?: (from: number) => Control,
): readonly Part[] {
  const words = moderationWords[language];
  const { questions, answer, section, replaces, source } = content;
  const [question = '', ...also] = questions;
  const title = (id: string) => escapeMarkdown(guide.section(id, language)?.title ?? id);
  const notes = [
    also.length > 0 ? words.also(escapeMarkdown(shorten(also.join('; '), alsoMost))) : '',
    section ? words.pinsSection(title(section)) : '',
    replaces ? words.replaces(title(replaces)) : '',
    source ? words.madeFrom(escapeMarkdown(shorten(source.authorName, 80)), source.url) : '',
  ].filter(Boolean);
  return [
    { part: 'text', markdown: `**${escapeMarkdown(shorten(question, 200))}**` },
    ...(answer === undefined ? [] : [answerPart(parseBody(answer).blocks, more)]),
    ...(notes.length > 0 ? [{ part: 'text', markdown: notes.join('\n'), quiet: true } as const] : []),
  ];
}

const answerPart = (blocks: readonly Block[], more: ((from: number) => Control) | undefined): Part => ({
  part: 'body',
  blocks,
  ...(more ? { pieces: splitBlocks(blocks), more } : {}),
});

/** A moment as moderators read it, in UTC: the same for all of them. */
export const moment = (at: number, language: Language): string =>
  `${new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(at)} UTC`;

/** A small remark at the end, where there is one. */
export const remark = (markdown: string | undefined): readonly Part[] =>
  markdown ? [{ part: 'text', markdown, quiet: true }] : [];
