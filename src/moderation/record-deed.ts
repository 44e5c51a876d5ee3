import { setTimeout as wait } from 'node:timers/promises';
import { languageOf } from '../command/language.ts';
import type { Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import type { Pin } from '../store/types.ts';
import { escapeMarkdown, shorten } from '../view/escape.ts';
import { notice } from '../view/notice.ts';
import { type DeedKind, deedWords } from '../view/words/deeds.ts';
import { moderationWords } from '../view/words/moderation.ts';
import type { Allowed } from './guard.ts';

/** The reply is due in three seconds; a slow channel, or one with a queue before it, is written after it. */
const patienceMs = 1000;

/** Something that was done: `what` is Markdown for the log channel, `details` go to the log of the program. */
export type Done = {
  readonly kind: DeedKind;
  readonly what: string;
  readonly details?: Readonly<Record<string, string | number | boolean>>;
  /** The log channel, where the deed itself changed it. */
  readonly channel?: string | undefined;
};

/**
 * Logs a deed and posts it in the server's log channel, in the server's language. It is done already, so that nothing
 * here fails it or keeps its reply: resolves to a remark for the reply where the channel could not be written.
 */
export async function recordDeed(
  deed: Done,
  request: Allowed<Request>,
  { audit, channels }: Services,
): Promise<string | undefined> {
  const { place, user, settings, language } = request;
  audit(deed.kind, { guild: place.guildId, user: user.id, ...deed.details });
  const channel = deed.channel ?? settings.logChannel;
  if (channel === undefined) return undefined;
  const spoken = settings.language ?? languageOf(place.locale ?? 'en');
  const line = notice('notice', spoken, deedWords[spoken][deed.kind](`<@${user.id}>`, deed.what));
  const posted = channels.post(channel, line).catch(() => 'unavailable' as const);
  const result = await Promise.race([posted, wait(patienceMs, 'done' as const, { ref: false })]);
  return result === 'done' ? undefined : moderationWords[language].logUnwritable(`<#${channel}>`);
}

/** A pin in a line of the log. */
export const pinDeed = (kind: DeedKind, pin: Pin): Done => ({
  kind,
  what: `\`${pin.id}\`: ${escapeMarkdown(shorten(pin.questions[0] ?? '', 100))}`,
  details: { pin: pin.id, version: pin.version },
});
