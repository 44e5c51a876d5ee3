import { randomUUID } from 'node:crypto';
import type { Interaction } from 'discord.js';
import { languageOf } from '../command/language.ts';
import type { Log } from '../log.ts';
import { notice } from '../view/notice.ts';
import { errorWords } from '../view/words/errors.ts';
import { type Repliable, reply } from './answer-first.ts';
import { isAnswered, isExpired } from './refusals.ts';
import { renderMessage } from './render.ts';

/** Logs a failure once and tells the user, with the same reference. Never rejects. */
export async function apologize(interaction: Interaction, error: unknown, log: Log): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  const where = { reference, kind: interaction.type, guild: interaction.guildId ?? 'dm' };
  // Nobody waits any more: there is no way to tell.
  if (isExpired(error)) return log.warn(where, 'answered too late: Discord had given the request up');
  log.error({ err: error, ...where }, 'request failed');
  if (interaction.isRepliable()) await tell(interaction as Repliable, reference, log);
}

async function tell(interaction: Repliable, reference: string, log: Log): Promise<void> {
  const language = languageOf(interaction.locale);
  const words = errorWords[language];
  const view = notice('refusal', language, words.apologyTitle, words.apology(reference));
  const message = renderMessage(view, { private: true });
  try {
    if (interaction.replied || interaction.deferred) await interaction.followUp(message);
    else await reply(interaction, message);
  } catch (second) {
    // Expired, answered elsewhere, or Discord is down.
    if (!isAnswered(second)) log.warn({ err: second, reference }, 'apology could not be delivered');
  }
}
