import {
  InteractionResponseType as Answer,
  ApplicationCommandOptionType,
  InteractionType,
  MessageFlags,
} from 'discord.js';
import { apiErrors } from './api-error.ts';
import { checkChoices } from './check-choices.ts';
import { checkModal } from './check-modal.ts';
import type { Faults } from './check-values.ts';
import { type Fields, fieldsOf, listOf, numberOf } from './fields.ts';
import { requireMessage } from './messages.ts';
import type { State, StoredFile } from './state.ts';

const changing: readonly unknown[] = [Answer.DeferredMessageUpdate, Answer.UpdateMessage];

/** Refuses a first answer that does not fit its interaction, or whose data break a rule. */
export function requireCallback(
  state: State,
  interaction: Fields,
  answer: Fields,
  files: readonly StoredFile[],
): void {
  const { type, data } = answer;
  const misfit = checkFit(interaction, type);
  if (misfit.length > 0) throw apiErrors.invalidForm(misfit);
  if (type === Answer.ChannelMessageWithSource) requireMessage(state, { payload: data, files });
  if (type === Answer.UpdateMessage) requireMessage(state, { payload: data, files }, true);
  const faults = checkData(interaction, answer);
  if (faults.length > 0) throw apiErrors.invalidForm(faults);
}

function checkData(interaction: Fields, { type, data }: Fields): Faults {
  switch (type) {
    case Answer.Modal:
      return checkModal(data);
    case Answer.ApplicationCommandAutocompleteResult:
      return [...checkChoices(data), ...checkKinds(interaction, data)];
    case Answer.DeferredChannelMessageWithSource:
      return checkDeferral(data);
    default:
      return [];
  }
}

/** interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
function checkFit(interaction: Fields, type: unknown): Faults {
  const completing = interaction.type === InteractionType.ApplicationCommandAutocomplete;
  const known = [
    Answer.ChannelMessageWithSource,
    Answer.DeferredChannelMessageWithSource,
    ...[Answer.DeferredMessageUpdate, Answer.UpdateMessage],
    Answer.ApplicationCommandAutocompleteResult,
    Answer.Modal,
  ].some((one) => one === type);
  if (!known) return [`type: is ${type}, must be 4 to 9`];
  if (completing !== (type === Answer.ApplicationCommandAutocompleteResult)) {
    return [`type: ${type} does not fit, choices answer an autocomplete and nothing else does`];
  }
  if (type === Answer.Modal && interaction.type === InteractionType.ModalSubmit) {
    return ['type: a modal cannot answer a modal'];
  }
  return changing.includes(type) && interaction.message === undefined
    ? [`type: ${type} needs a message: a component's, or that of a modal opened by a component`]
    : [];
}

const checkDeferral = (data: unknown): Faults =>
  (numberOf(fieldsOf(data).flags) & ~MessageFlags.Ephemeral) === 0
    ? []
    : ['flags: a deferral takes the ephemeral flag only'];

// A choice for a number must be one: interactions/application-commands#autocomplete.
function checkKinds(interaction: Fields, data: unknown): Faults {
  const focused = allOptions(fieldsOf(interaction.data)).find((option) => option.focused === true);
  const kind = focused?.type === ApplicationCommandOptionType.String ? 'string' : 'number';
  return listOf(fieldsOf(data).choices)
    .filter(({ value }) => typeof value !== kind)
    .map(({ name }) => `choices: the value of ${JSON.stringify(name)} must be a ${kind}`);
}

/** An interaction's options, those of subcommands too. */
export const allOptions = (data: Fields): readonly Fields[] =>
  listOf(data.options).flatMap((option) => [option, ...allOptions(option)]);
