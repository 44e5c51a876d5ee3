import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Commands, SlashCommand, Subcommand } from '../command/command.ts';
import type { Options } from '../command/request.ts';
import { type OptionValue, optionValue } from './option-value.ts';
import { optionsOf, type Run, runsOf } from './runs.ts';
import { unknownCommand } from './unknown-command.ts';
import { type Word, wordsOf } from './words.ts';

/** What a typed line means. */
export type Line =
  | {
      readonly kind: 'run';
      readonly run: Subcommand | SlashCommand;
      readonly options: Options;
      /** Paths of files, by option. */
      readonly files: Readonly<Record<string, string>>;
      /** Fields of the form that the command opens, by id. */
      readonly fields: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'problem'; readonly message: string };

/**
 * Reads `/docker resources python level:beginner`. Options as `name:value`, quotes around spaces, `\n` for a
 * line break; bare words fill the first option. A line without a slash is a question.
 */
export function parseLine(line: string, commands: Commands): Line {
  const text = line.trim();
  const runs = runsOf(commands);
  if (!text.startsWith('/')) {
    const ask = runs.find(({ name }) => name === 'docker ask');
    return ask ? ran(ask, { question: text }, {}) : problem('there is no /docker ask');
  }
  const words = wordsOf(text.slice(1));
  const [first = '', second = ''] = words.map((word) => word.text);
  const run = runs.find(({ name }) => name === first || name === `${first} ${second}`);
  if (!run) return problem(unknownCommand(first, second, runs));
  return withOptions(run, words.slice(run.name.split(' ').length));
}

const problem = (message: string): Line => ({ kind: 'problem', message });

function withOptions(run: Run, words: readonly Word[]): Line {
  const known = optionsOf(run);
  const named = (word: Word) => known.find((option) => option.name === word.name);
  const isField = (word: Word) => word.name !== undefined && run.run.form?.includes(word.name) === true;
  const given = words.flatMap((word) => {
    const option = named(word);
    return option ? [{ option, text: word.text }] : [];
  });
  const rest = words.filter((word) => !named(word));
  const fields = Object.fromEntries(rest.filter(isField).map(({ name, text }) => [name, text]));
  const bare = rest.filter((word) => !isField(word)).map(asTyped);
  const [first] = known;
  if (bare.length > 0) {
    const taken = given.some(({ option }) => option === first);
    if (!first || taken) return problem(`${bare.join(' ')}: no option of /${run.name}${listOf(known)}`);
    given.push({ option: first, text: bare.join(' ') });
  }
  return withValues(run, given, fields);
}

const asTyped = ({ name, text }: Word): string => (name ? `${name}:${text}` : text);
const listOf = (known: readonly APIApplicationCommandBasicOption[]): string =>
  known.length > 0 ? `, there are ${known.map(({ name }) => name).join(', ')}` : '';

type Given = { readonly option: APIApplicationCommandBasicOption; readonly text: string };

function withValues(run: Run, given: readonly Given[], fields: Readonly<Record<string, string>>): Line {
  const values: Record<string, OptionValue> = {};
  for (const { option, text } of given) {
    const value = optionValue(option, text);
    if (typeof value === 'object') return problem(`${option.name}: ${value.wrong}`);
    values[option.name] = value;
  }
  const missing = optionsOf(run).find(({ name, required }) => required && values[name] === undefined);
  return missing ? problem(`/${run.name}: ${missing.name} is missing`) : ran(run, values, fields);
}

function ran(run: Run, values: Options, fields: Readonly<Record<string, string>>): Line {
  const isFile = ([name]: [string, unknown]) =>
    optionsOf(run).some(
      (option) => option.name === name && option.type === ApplicationCommandOptionType.Attachment,
    );
  const entries = Object.entries(values);
  const files = entries.filter(isFile).map(([name, path]) => [name, String(path)] as const);
  const options = Object.fromEntries(entries.filter((entry) => !isFile(entry)));
  return { kind: 'run', run: run.run, options, files: Object.fromEntries(files), fields };
}
