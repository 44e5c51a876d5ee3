import { ApplicationCommandOptionType as Type } from 'discord.js';
import { type Fields, listOf, numberOf, textOf } from '../stand-in/fields.ts';
import type { OptionValue, OptionValues } from '../stand-in/interaction.ts';
import type { Random } from './random.ts';
import { randomText } from './random-text.ts';
import type { World } from './world.ts';

/** Something that can be typed: its name with the subcommand, and the options it takes. */
export type Typable = { readonly name: string; readonly options: readonly Fields[] };

const isGroup = ({ type }: Fields): boolean => type === Type.Subcommand || type === Type.SubcommandGroup;

/** Every slash command and subcommand that is registered. */
export const typables = (commands: readonly Fields[]): readonly Typable[] =>
  commands
    .filter(({ type }) => type === 1)
    .flatMap((command) => {
      const name = textOf(command.name);
      const inner = listOf(command.options).filter(isGroup);
      return inner.length > 0
        ? inner.map((one) => ({ name: `${name} ${textOf(one.name)}`, options: listOf(one.options) }))
        : [{ name, options: listOf(command.options) }];
    });

/** Values that Discord's client lets through: all that are required, some of the others. */
export function randomOptions(random: Random, { options }: Typable, world: World): OptionValues {
  const chosen = options.filter(({ required }) => required === true || random.chance(0.4));
  return Object.fromEntries(
    chosen.map((option) => [textOf(option.name), randomValue(random, option, world)]),
  );
}

function randomValue(random: Random, option: Fields, world: World): OptionValue {
  const choices = listOf(option.choices);
  if (choices.length > 0) return random.pick(choices).value as string;
  const { min_value: least = -1000, max_value: most = 1000, max_length: longest = 6000 } = option;
  switch (option.type) {
    case Type.Integer:
    case Type.Number:
      return numberOf(least) + random.below(numberOf(most) - numberOf(least) + 1);
    case Type.Boolean:
      return random.chance(0.5);
    case Type.User:
      return random.pick([...world.users.map(({ id }) => id), '899999999999999999']);
    case Type.Role:
      return random.pick(world.roles);
    case Type.Channel:
      return random.pick(world.channels);
    case Type.Attachment:
      return { name: random.pick(['pins.json', 'pins.md', 'a.bin', '..']), content: randomFile(random) };
    default:
      return random.chance(0.2) && world.values.length > 0
        ? random.pick(world.values)
        : randomText(random, Math.min(numberOf(longest), 1000));
  }
}

/** Garbage, Markdown, or pins as JSON with anything in them. */
function randomFile(random: Random): string {
  const text = () => randomText(random, 200).toWellFormed();
  if (random.chance(0.3)) return text();
  if (random.chance(0.3)) return `## ${text()}\n\n${text()}\n`;
  const pin = () => ({
    language: random.pick(['en', 'zh-CN', 'fr']),
    questions: [text(), ...(random.chance(0.5) ? [text()] : [])],
    ...(random.chance(0.8) ? { answer: text() } : { section: 'storage/volumes' }),
  });
  const pins = Array.from({ length: random.below(4) }, pin);
  return JSON.stringify(random.chance(0.5) ? pins : { format: 1, pins });
}
