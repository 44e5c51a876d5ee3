import { setTimeout as wait } from 'node:timers/promises';
import { type AnyThreadChannel, type Client, Events, MessageFlags } from 'discord.js';
import type { PinHit, SectionHit } from '../answer/types.ts';
import { languageOf } from '../command/language.ts';
import type { Services } from '../command/services.ts';
import type { Language } from '../guide/types.ts';
import type { Log } from '../log.ts';
import { isChinese } from '../search/fold.ts';
import { forumView } from '../view/forum.ts';
import type { InFlight } from './in-flight.ts';
import { isForbidden, isGone, isTooEarly } from './refusals.ts';
import { type Message, renderMessage } from './render.ts';
import { sendOnce } from './send-once.ts';

/** A forum gets one answer in this time, however many posts it sees. */
const coolDownMs = 60_000;

/** The starter message may come after the thread; Discord refuses to write before it. */
const retryAfterMs = 2000;

/** Answers new posts of the help forums that a server named, where the title alone has a sure answer. */
export function watchForums(client: Client, services: Services, log: Log, { track }: InFlight): void {
  client.on(Events.ThreadCreate, (thread, newlyCreated) => {
    if (newlyCreated) track(answerPost(thread, services).catch(failed(thread, log)));
  });
}

async function answerPost(thread: AnyThreadChannel, services: Services): Promise<void> {
  const { guildId, id: threadId, parentId: forumId } = thread;
  const { store } = services;
  const settings = await store.settings(guildId);
  if (!forumId || !settings.forums.includes(forumId)) return;
  const language = isChinese(thread.name)
    ? 'zh-CN'
    : (settings.language ?? languageOf(thread.guild.preferredLocale));
  const hit = await sureHit(thread, language, services);
  const at = Date.now();
  if (!hit || !(await store.claimPost({ guildId, forumId, threadId, at, coolDownMs }))) return;
  const shown = hit.source === 'section' ? `section:${hit.section.id}` : `pin:${hit.pin.id}`;
  const askedId = await store.recordAsked({ guildId, kind: 'found', shown, language, at });
  const view = forumView({ hit, language, lookup: services.guide }, thread.ownerId ?? '', askedId);
  await sendPatiently(thread, renderMessage(view));
}

async function sureHit(
  { guildId, id, name }: AnyThreadChannel,
  language: Language,
  { ask, shelf }: Services,
): Promise<SectionHit | PinHit | undefined> {
  const place = { kind: 'guild', guildId, channelId: id, member: true } as const;
  const answer = ask(name, language, await shelf(place));
  const [hit] = answer.hits;
  return answer.kind === 'found' && hit && hit.source !== 'resources' ? hit : undefined;
}

/** Quietly: nobody's device sounds for a guess. One retry where the post itself is not there yet. */
async function sendPatiently(thread: AnyThreadChannel, message: Message): Promise<void> {
  const flags = message.flags | MessageFlags.SuppressNotifications;
  const quiet = { ...message, flags };
  try {
    await sendOnce(thread, quiet);
  } catch (error) {
    if (!isTooEarly(error)) throw error;
    await wait(retryAfterMs);
    await sendOnce(thread, quiet);
  }
}

/** A post that was deleted, or a forum the bot may not write in, is the server's affair; anything else is ours. */
const failed =
  (thread: AnyThreadChannel, log: Log) =>
  (error: unknown): void => {
    const where = { guild: thread.guildId, forum: thread.parentId, thread: thread.id };
    if (isForbidden(error)) log.warn(where, 'forum post not answered: the bot may not write there');
    else if (isGone(error)) log.warn(where, 'forum post not answered: it is gone');
    else log.error({ err: error, ...where }, 'forum post could not be answered');
  };
