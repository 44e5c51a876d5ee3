import { readFileSync } from 'node:fs';
import { ask } from '../../commands/docker/ask.ts';
import type { Request } from '../../src/command/request.ts';
import type { Services } from '../../src/command/services.ts';
import { parseQuestions } from '../../src/eval/question-file.ts';
import type { Lookup } from '../../src/guide/lookup.ts';
import type { Language } from '../../src/guide/types.ts';
import { createServices } from '../../src/services.ts';
import { defaultSettings, type Store } from '../../src/store/types.ts';

/** The bot's services over a store, without Discord. */
export const servicesOver = (lookup: Lookup, store: Store): Services =>
  createServices({
    lookup,
    store,
    channels: { pin: async () => 'unavailable', post: async () => 'unavailable' },
    about: { version: '0', source: '', licence: '' },
    audit: () => undefined,
  });

export type Question = { readonly text: string; readonly language: Language };

/** The questions of our own question file. */
export function ownQuestions(): readonly Question[] {
  const file = new URL('../../test/eval/questions.jsonl', import.meta.url).pathname;
  return parseQuestions(readFileSync(file, 'utf8'), file).map(({ q, lang }) => ({
    text: q,
    language: lang === 'zh' ? 'zh-CN' : 'en',
  }));
}

/** A member's request in a server that the bot is a member of. */
export const requestIn = (guildId: string, language: Language): Request => ({
  place: { kind: 'guild', guildId, channelId: '1', member: true, locale: 'en-US' },
  user: { id: '1', name: 'member', locale: 'en-US', moderator: false, manager: false },
  language,
  private: false,
  settings: defaultSettings,
  at: Date.now(),
});

/** `/docker ask`, from the request to the view that is shown, the count included. */
export const askIn = (services: Services, guildId: string, { text, language }: Question) =>
  ask.execute({ ...requestIn(guildId, language), options: { question: text }, attachments: {} }, services);
