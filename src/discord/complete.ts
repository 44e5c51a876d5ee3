import type { AutocompleteInteraction } from 'discord.js';
import type { Commands } from '../command/command.ts';
import type { Choice } from '../command/outcome.ts';
import type { Services } from '../command/services.ts';
import { shorten } from '../view/escape.ts';
import { limits } from './limits.ts';
import { optionsOf, requestOf } from './request.ts';

/** Entries for what is being typed, within Discord's limits whatever the command gave. */
export async function complete(
  interaction: AutocompleteInteraction,
  { commands }: Commands,
  services: Services,
) {
  const { name, value } = interaction.options.getFocused(true);
  const options = optionsOf(interaction.options.data);
  const language = options['language'] === undefined ? undefined : String(options['language']);
  const request = await requestOf(interaction, { language, question: value }, services.store);
  const command = commands.find((one) => one.data.name === interaction.commandName);
  const subcommand = interaction.options.getSubcommand(false);
  const target =
    command?.kind === 'slash'
      ? (command.subcommands?.find((one) => one.data.name === subcommand) ?? command)
      : undefined;
  const choices =
    (await target?.complete?.({ ...request, options, option: name, typed: value }, services)) ?? [];
  return withinLimits(choices);
}

/** At most 25, names cut at a word; an entry whose value is too long could not be sent back, so it goes. */
export const withinLimits = (choices: readonly Choice[]): Choice[] =>
  choices
    .filter(({ name, value }) => name.trim() !== '' && value.length > 0 && value.length <= limits.choiceText)
    .slice(0, limits.choices)
    .map(({ name, value }) => ({
      name: shorten(name.toWellFormed(), limits.choiceText),
      value: value.toWellFormed(),
    }));
