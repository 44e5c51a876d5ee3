import type { AutocompleteInteraction, Interaction } from 'discord.js';
import type { Commands } from '../command/command.ts';
import { languageOf } from '../command/language.ts';
import type { Services } from '../command/services.ts';
import type { Log } from '../log.ts';
import { notice } from '../view/notice.ts';
import { errorWords } from '../view/words/errors.ts';
import { type Repliable, reply } from './answer-first.ts';
import { apologize } from './apologize.ts';
import { complete } from './complete.ts';
import { inTime } from './in-time.ts';
import { perform } from './perform.ts';
import { isAnswered, isExpired } from './refusals.ts';
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
      if (interaction.isAutocomplete()) await suggest(interaction, commands, services, log);
      else if (interaction.isRepliable()) {
        await answer(interaction as Repliable, commands, services, throttle);
      }
    } catch (error) {
      if (!isAnswered(error)) await apologize(interaction, error, log);
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
    return reply(interaction, renderMessage(view, { private: true }));
  }
  const { outcome, request, origin } = await inTime(interaction, run(interaction, commands, services));
  await perform(outcome, interaction, request, origin);
}

/** Autocomplete that fails shows no entries: the text can still be sent as typed. */
async function suggest(
  interaction: AutocompleteInteraction,
  commands: Commands,
  services: Services,
  log: Log,
): Promise<void> {
  const choices = await complete(interaction, commands, services).catch((error: unknown) => {
    log.error({ err: error, guild: interaction.guildId ?? 'dm' }, 'autocomplete failed');
    return [];
  });
  await interaction.respond(choices).catch((error: unknown) => {
    // Somebody typed on: these entries are not wanted any more.
    if (!isExpired(error)) throw error;
  });
}
