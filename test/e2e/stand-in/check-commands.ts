import { ApplicationCommandType as Type } from 'discord.js';
import { checkDescription, checkMenuName, checkSlashName } from './check-names.ts';
import { checkOptions } from './check-option.ts';
import { checkUnique, checkWellFormed, codePoints, type Faults, shown } from './check-values.ts';
import { type Fields, fieldsOf, listOf, textOf } from './fields.ts';
import { limits } from './limits.ts';

/** Where commands are registered: everywhere, or in one server. */
export type Scope = 'global' | 'guild';

/** All that Discord refuses in a list of commands. Never throws. */
export function checkCommands(payload: unknown, scope: Scope = 'global'): string[] {
  if (!Array.isArray(payload)) return ['commands: must be a list'];
  const commands = listOf(payload);
  return [
    ...checkWellFormed('commands', payload),
    ...checkNumbers(commands),
    ...checkUnique(
      'commands, type and name',
      commands.map((command) => `${shown(typeOf(command))} ${shown(command.name)}`),
    ),
    ...commands.flatMap((command) => checkCommand(textOf(command.name), command, scope)),
  ];
}

const typeOf = (command: Fields): unknown => command.type ?? Type.ChatInput;

const checkNumbers = (commands: readonly Fields[]): Faults =>
  [Type.ChatInput, Type.User, Type.Message].flatMap((type) => {
    const most = type === Type.ChatInput ? limits.command.chatInput : limits.command.contextMenu;
    const count = commands.filter((command) => typeOf(command) === type).length;
    return count > most ? [`commands: ${count} of type ${type}, at most ${most} are allowed`] : [];
  });

function checkCommand(at: string, command: Fields, scope: Scope): Faults {
  const type = typeOf(command);
  const size = characters(command);
  const known = [Type.ChatInput, Type.User, Type.Message].some((one) => one === type);
  return [
    ...(known ? [] : [`${at}.type: is ${shown(type)}, must be 1, 2 or 3`]),
    ...(type === Type.ChatInput ? checkSlash(at, command) : checkMenu(at, command)),
    ...checkPlaces(at, command, scope),
    ...checkPermissions(at, command.default_member_permissions),
    ...(size > limits.command.characters
      ? [`${at}: ${size} characters in all, at most ${limits.command.characters} are allowed`]
      : []),
  ];
}

const checkSlash = (at: string, command: Fields): Faults => [
  ...checkSlashName(at, command),
  ...checkDescription(at, command),
  ...checkOptions(`${at}.options`, command.options),
];

const checkMenu = (at: string, command: Fields): Faults => [
  ...checkMenuName(at, command),
  ...(textOf(command.description) === '' ? [] : [`${at}.description: a menu entry has none`]),
  ...(listOf(command.options).length === 0 ? [] : [`${at}.options: a menu entry has none`]),
];

function checkPlaces(at: string, command: Fields, scope: Scope): Faults {
  const keys = [
    { key: 'contexts', most: 2 },
    { key: 'integration_types', most: 1 },
  ];
  return keys.flatMap(({ key, most }) => {
    const value = command[key];
    if (value === undefined || value === null) return [];
    if (scope === 'guild') return [`${at}.${key}: is for global commands only`];
    const fits =
      Array.isArray(value) &&
      value.length > 0 &&
      value.every((entry) => Number.isInteger(entry) && entry >= 0 && entry <= most);
    return fits ? checkUnique(`${at}.${key}`, value) : [`${at}.${key}: must list numbers from 0 to ${most}`];
  });
}

const checkPermissions = (at: string, value: unknown): Faults =>
  value === undefined || value === null || /^\d+$/.test(textOf(value))
    ? []
    : [`${at}.default_member_permissions: must be a bit set written as a text of digits`];

/** interactions/application-commands: "only the longest localization for each field" counts. */
function characters(part: Fields): number {
  const longest = (field: string) =>
    Math.max(
      ...[part[field], ...Object.values(fieldsOf(part[`${field}_localizations`]))].map((text) =>
        codePoints(textOf(text)),
      ),
    );
  const nested = [...listOf(part.options), ...listOf(part.choices)];
  const own = longest('name') + longest('description') + codePoints(textOf(part.value));
  return nested.reduce((sum, entry) => sum + characters(entry), own);
}
