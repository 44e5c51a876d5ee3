import { setTimeout as wait } from 'node:timers/promises';
import { type AnyThreadChannel, type Client, DiscordAPIError, Events, RESTJSONErrorCodes } from 'discord.js';
import { languageOf } from '../command/language.ts';
import type { Services } from '../command/services.ts';
import type { Log } from '../log.ts';
import { isChinese } from '../search/fold.ts';
import { forumView } from '../view/forum.ts';
import { renderMessage } from './render.ts';

/** A forum gets one answer in this time, however many posts it sees. */
const coolDownMs = 60_000;

/** The starter message may come after the thread; Discord refuses to write before it. */
const retryAfterMs = 2000;

/** Answers new posts of the help forums that a server named, where the title alone has a sure answer. */
export function watchForums(client: Client, services: Services, log: Log): void {
  const lastAnswer = new Map<string, number>();
  client.on(Events.ThreadCreate, (thread, newlyCreated) => {
    if (!newlyCreated) return;
    answerPost(thread, services, lastAnswer).catch((error: unknown) => {
      log.error({ err: error, guild: thread.guildId, thread: thread.id }, 'forum post could not be answered');
    });
  });
}

async function answerPost(
  thread: AnyThreadChannel,
  services: Services,
  lastAnswer: Map<string, number>,
): Promise<void> {
  const forumId = thread.parentId ?? '';
  const settings = await services.store.settings(thread.guildId);
  const now = Date.now();
  if (!settings.forums.includes(forumId) || now - (lastAnswer.get(forumId) ?? 0) < coolDownMs) return;
  const language = isChinese(thread.name)
    ? 'zh-CN'
    : (settings.language ?? languageOf(thread.guild.preferredLocale));
  const place = { kind: 'guild', guildId: thread.guildId, channelId: thread.id, member: true } as const;
  const answer = services.ask(thread.name, language, await services.shelf(place));
  const [hit] = answer.hits;
  if (answer.kind !== 'found' || !hit || hit.source === 'resources') return;
  if (!(await services.store.claimPost(thread.guildId, thread.id, now))) return;
  lastAnswer.set(forumId, now);
  const askedId = await services.store.recordAsked({
    guildId: thread.guildId,
    kind: 'found',
    shown: hit.source === 'section' ? `section:${hit.section.id}` : `pin:${hit.pin.id}`,
    language,
    at: now,
  });
  await sendPatiently(
    thread,
    renderMessage(forumView(hit, language, thread.ownerId ?? '', askedId, services.guide)),
  );
}

/** One retry where the post itself is not there yet. */
async function sendPatiently(
  thread: AnyThreadChannel,
  message: ReturnType<typeof renderMessage>,
): Promise<void> {
  try {
    await thread.send(message);
  } catch (error) {
    if (!tooEarly(error)) throw error;
    await wait(retryAfterMs);
    await thread.send(message);
  }
}

// 40058: "Cannot message this thread until after the post author has sent an initial message."
const tooEarly = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.code === 40058 || error.code === RESTJSONErrorCodes.UnknownMessage);
