import { ApplicationCommandType } from 'discord.js';
import { type Fields, listOf, textOf } from './fields.ts';
import { findCommand } from './find-command.ts';
import type { Interaction, Setting } from './interaction.ts';
import { optionData } from './option-data.ts';
import type { Place } from './place.ts';
import { createResolved } from './resolved.ts';
import type { State } from './state.ts';
import { rememberMessage } from './threads.ts';
import type { StandInUser } from './world.ts';

const author: StandInUser = { id: '809999999999999998', username: 'author' };

type Typed = Extract<Interaction, { kind: 'slash' | 'autocomplete' }>;

/** Data of a slash command, or of one that is being typed. */
export function slashData(state: State, place: Place, interaction: Typed): Fields {
  const { command: name, options, setting = {} } = interaction;
  const type = ApplicationCommandType.ChatInput;
  const { command, path } = findCommand(state, place, { name, type, setting });
  const resolved = createResolved(state, place);
  const focused = interaction.kind === 'autocomplete' ? interaction.focused : undefined;
  const definitions = listOf((path.at(-1) ?? command).options);
  const given = optionData(definitions, options, resolved, focused);
  const nested = path.reduceRight<readonly Fields[]>(
    (inner, { name: word, type: kind }) => [{ name: word, type: kind, options: inner }],
    given,
  );
  return { ...identity(command), ...resolved.fields(), options: nested };
}

type Tapped = Extract<Interaction, { kind: 'messageMenu' }>;

/** Data of an entry in a message's menu; the message is remembered. */
export function menuData(
  state: State,
  place: Place,
  { command: name, message, setting = {} }: Tapped,
): Fields {
  const { command } = findCommand(state, place, { name, type: ApplicationCommandType.Message, setting });
  const id = message.id ?? state.nextId();
  const known = state.messages.get(id)?.data;
  const written = {
    id,
    channelId: place.channelId,
    content: message.content,
    author: message.author ?? author,
  };
  const target = known ?? rememberMessage(state, written);
  return { ...identity(command), target_id: textOf(target.id), resolved: { messages: { [id]: target } } };
}

const identity = ({ id, name, type, guild_id }: Fields): Fields => ({
  ...{ id, name, type },
  ...(guild_id !== undefined && { guild_id }),
});

/** What an interaction takes over from the one that it belongs to. */
export const inherited = ({ expired, within, evenIfHidden, ...setting }: Setting): Setting => setting;
