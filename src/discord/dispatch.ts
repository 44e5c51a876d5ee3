import { randomUUID } from 'node:crypto';
import { DiscordAPIError, type Interaction, RESTJSONErrorCodes } from 'discord.js';
import type { Commands } from '../command/command.ts';
import { languageOf } from '../command/language.ts';
import type { Services } from '../command/services.ts';
import type { Log } from '../log.ts';
import { notice } from '../view/notice.ts';
import { errorWords } from '../view/words/errors.ts';
import { complete } from './complete.ts';
import { perform, type Repliable } from './perform.ts';
import { renderMessage } from './render.ts';
import { run } from './run.ts';
import type { Throttle } from './throttle.ts';

/** Answers every interaction; resolves when it is answered and never rejects. */
export type Dispatch = (interaction: Interaction) => Promise<void>;

/** The one place that catches: a failure is logged once, and told to the user with the same reference. */
export function createDispatch(
  commands: Commands,
  services: Services,
  throttle: Throttle,
  log: Log,
): Dispatch {
  return async (interaction) => {
    try {
      if (interaction.isAutocomplete()) {
        await interaction.respond(await complete(interaction, commands, services).catch(nothing(log)));
      } else if (interaction.isRepliable()) {
        await answer(interaction as Repliable, commands, services, throttle);
      }
    } catch (error) {
      if (alreadyAnswered(error)) return;
      await apologize(interaction, error, log);
    }
  };
}

async function answer(
  interaction: Repliable,
  commands: Commands,
  services: Services,
  throttle: Throttle,
): Promise<void> {
  const wait = throttle(interaction.user.id, interaction.guildId ?? undefined);
  // A form is never turned away: what was typed into it would be lost.
  if (wait > 0 && !interaction.isModalSubmit()) {
    const language = languageOf(interaction.locale);
    const view = notice('notice', language, errorWords[language].slowDown(wait));
    await interaction.reply(renderMessage(view, { private: true }));
    return;
  }
  const { outcome, request, origin } = await run(interaction, commands, services);
  await perform(outcome, interaction, request, origin);
}

/** Autocomplete that fails shows no entries: the text can still be sent as typed. */
const nothing = (log: Log) => (error: unknown) => {
  log.error({ err: error }, 'autocomplete failed');
  return [];
};

/** discord.js retries after a lost response; Discord then says that the first try was taken. */
const alreadyAnswered = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged;

async function apologize(interaction: Interaction, error: unknown, log: Log): Promise<void> {
  const reference = randomUUID().slice(0, 8);
  log.error(
    { err: error, reference, kind: interaction.type, guild: interaction.guildId ?? 'dm' },
    'request failed',
  );
  if (!interaction.isRepliable()) return;
  const language = languageOf(interaction.locale);
  const words = errorWords[language];
  const view = notice('refusal', language, words.apologyTitle, words.apology(reference));
  const message = renderMessage(view, { private: true });
  try {
    await (interaction.replied || interaction.deferred
      ? interaction.followUp(message)
      : interaction.reply(message));
  } catch (second) {
    // The interaction is gone: expired, answered elsewhere, or Discord is down. Nobody is left to tell.
    log.warn({ err: second, reference }, 'apology could not be delivered');
  }
}
