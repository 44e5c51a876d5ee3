import { ApplicationCommandOptionType as Type } from 'discord.js';
import { checkChoice } from './check-choices.ts';
import { checkDescription, checkSlashName } from './check-names.ts';
import { checkCount, checkUnique, checkWhole, type Faults, shown } from './check-values.ts';
import { type Fields, listOf } from './fields.ts';
import { limits } from './limits.ts';

const values: readonly unknown[] = [
  Type.String,
  Type.Integer,
  Type.Boolean,
  Type.User,
  Type.Channel,
  Type.Role,
  Type.Mentionable,
  Type.Number,
  Type.Attachment,
];
const groups: readonly unknown[] = [Type.Subcommand, Type.SubcommandGroup];
const numbers: readonly unknown[] = [Type.Integer, Type.Number];
const chosen: readonly unknown[] = [Type.String, ...numbers];
const safe = Number.MAX_SAFE_INTEGER;

/** The options of a command, group or subcommand; `depth` is 0 for the command itself. */
export function checkOptions(at: string, options: unknown, depth = 0): Faults {
  if (options === undefined) return [];
  const list = listOf(options);
  const mixed =
    list.some(({ type }) => groups.includes(type)) && list.some(({ type }) => values.includes(type));
  const optionalAt = list.findIndex(({ type, required }) => values.includes(type) && required !== true);
  const late = optionalAt < 0 ? [] : list.slice(optionalAt).filter(({ required }) => required === true);
  return [
    ...checkCount(at, options, 0, limits.command.options),
    ...(mixed ? [`${at}: subcommands and other options don't mix`] : []),
    ...late.map(({ name }) => `${at}.${shown(name)}: required options come before optional ones`),
    ...checkUnique(
      `${at}.name`,
      list.map(({ name }) => name),
    ),
    ...list.flatMap((option, index) => checkOption(`${at}[${index}]`, option, depth)),
  ];
}

function checkOption(at: string, option: Fields, depth: number): Faults {
  const allowed = allowedAt(depth);
  return [
    ...checkSlashName(at, option),
    ...checkDescription(at, option),
    ...(allowed.includes(option.type)
      ? []
      : [`${at}.type: is ${shown(option.type)}, allowed are ${allowed.join(', ')}`]),
    ...(groups.includes(option.type) ? checkGroup(at, option, depth) : checkValue(at, option)),
  ];
}

// A group stands only in the command itself; a subcommand there or in a group. `depth` 1 is inside a group.
function allowedAt(depth: number): readonly unknown[] {
  if (depth === 0) return [...groups, ...values];
  return depth === 1 ? [Type.Subcommand] : values;
}

function checkGroup(at: string, option: Fields, depth: number): Faults {
  const extra = ['required', 'choices', 'autocomplete'].filter((key) => option[key] !== undefined);
  const inner = option.type === Type.Subcommand ? 2 : depth + 1;
  return [
    ...extra.map((key) => `${at}.${key}: a subcommand has none`),
    ...checkOptions(`${at}.options`, option.options, inner),
  ];
}

function checkValue(at: string, option: Fields): Faults {
  const { type, choices } = option;
  const only = (key: string, types: readonly unknown[]) =>
    option[key] === undefined || types.includes(type)
      ? []
      : [`${at}.${key}: not for options of type ${shown(type)}`];
  return [
    ...only('options', groups),
    ...only('choices', chosen),
    ...only('autocomplete', chosen),
    ...only('channel_types', [Type.Channel]),
    ...only('min_value', numbers),
    ...only('max_value', numbers),
    ...only('min_length', [Type.String]),
    ...only('max_length', [Type.String]),
    ...checkWhole(`${at}.min_length`, option.min_length, 0, limits.command.textLength),
    ...checkWhole(`${at}.max_length`, option.max_length, 1, limits.command.textLength),
    ...(type === Type.Integer ? checkWhole(`${at}.min_value`, option.min_value, -safe, safe) : []),
    ...(type === Type.Integer ? checkWhole(`${at}.max_value`, option.max_value, -safe, safe) : []),
    ...(choices === undefined ? [] : checkOptionChoices(`${at}.choices`, option)),
  ];
}

function checkOptionChoices(at: string, { type, choices, autocomplete }: Fields): Faults {
  const list = listOf(choices);
  const kind = type === Type.String ? 'string' : 'number';
  return [
    ...checkCount(at, choices, 0, limits.choices.most),
    ...(autocomplete === true && list.length > 0 ? [`${at}: not together with autocomplete`] : []),
    ...list.flatMap((choice, index) => checkChoice(`${at}[${index}]`, choice)),
    ...list
      .filter(({ value }) => typeof value !== kind)
      .map(({ name }) => `${at}: ${shown(name)} must be a ${kind}`),
    ...checkUnique(
      `${at}.name`,
      list.map(({ name }) => name),
    ),
    ...checkUnique(
      `${at}.value`,
      list.map(({ value }) => value),
    ),
  ];
}
