import { ApplicationCommandOptionType, type ApplicationCommandType } from 'discord.js';
import { type Fields, listOf, textOf } from './fields.ts';
import type { Setting } from './interaction.ts';
import type { Place } from './place.ts';
import type { State } from './state.ts';

/** A registered command, and the subcommands that lead to the options, outermost first. */
export type FoundCommand = { readonly command: Fields; readonly path: readonly Fields[] };

/**
 * Finds what a user types or taps among the registered commands, in this server's before the global ones.
 * Throws where Discord's client would not offer it.
 */
export function findCommand(
  state: State,
  place: Place,
  wanted: { readonly name: string; readonly type: ApplicationCommandType; readonly setting: Setting },
): FoundCommand {
  const { name, type, setting } = wanted;
  const offered = [
    ...(state.commands.get(place.guild?.id ?? '') ?? []),
    ...(state.commands.get('global') ?? []),
  ];
  const command = offered.find((one) => one.type === type && (one.name === name || isRoot(one, name)));
  if (!command) {
    const names = offered.map((one) => textOf(one.name)).join(', ');
    throw new Error(`there is no command "${name}" of type ${type}; registered here: ${names || 'none'}`);
  }
  if (!setting.evenIfHidden) requireOffered(command, place);
  const words = command.name === name ? [] : name.split(' ').slice(1);
  return { command, path: pathTo(command, words) };
}

const isRoot = (command: Fields, name: string): boolean => name.startsWith(`${textOf(command.name)} `);

function pathTo(command: Fields, words: readonly string[]): readonly Fields[] {
  const path: Fields[] = [];
  for (const word of words) {
    const inner = listOf((path.at(-1) ?? command).options).find(({ name }) => name === word);
    if (!inner || !isGroup(inner)) throw new Error(`/${textOf(command.name)} has no subcommand "${word}"`);
    path.push(inner);
  }
  const further = listOf((path.at(-1) ?? command).options).filter(isGroup);
  if (further.length > 0) {
    throw new Error(`a subcommand is missing: ${further.map((one) => textOf(one.name)).join(', ')}`);
  }
  return path;
}

const isGroup = ({ type }: Fields): boolean =>
  type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup;

function requireOffered(command: Fields, place: Place): void {
  const hidden = (why: string) => new Error(`"${textOf(command.name)}" is not offered here: ${why}`);
  const { contexts, integration_types: types = [0], default_member_permissions: needed } = command;
  if (Array.isArray(contexts) && !contexts.includes(place.context)) {
    throw hidden(`its contexts are ${contexts.join(', ')}, this is ${place.context}`);
  }
  if (Array.isArray(types) && !place.installations.some((way) => types.includes(way))) {
    throw hidden(
      `its integration_types are ${types.join(', ')}, this needs ${place.installations.join(' or ')}`,
    );
  }
  const bits = BigInt(textOf(needed) || 0);
  if (needed === '0' || (place.permissions & bits) !== bits) {
    throw hidden(`it needs the permissions ${textOf(needed)} (evenIfHidden sends it all the same)`);
  }
}
