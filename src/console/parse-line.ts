import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord.js';
import type { Commands, SlashCommand, Subcommand } from '../command/command.ts';
import type { Options } from '../command/request.ts';

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
export function parseLine(line: string, { commands }: Commands): Line {
  const text = line.trim();
  const slashes = commands.filter((command) => command.kind === 'slash');
  const docker = slashes.find((command) => command.data.name === 'docker');
  const ask = docker?.subcommands?.find((subcommand) => subcommand.data.name === 'ask');
  if (!text.startsWith('/')) {
    return ask
      ? { kind: 'run', run: ask, options: { question: text }, files: {}, fields: {} }
      : problem('there is no /docker ask');
  }
  const [name = { text: '' }, ...words] = wordsOf(text.slice(1));
  const command = slashes.find((one) => one.data.name === name.text);
  if (!command)
    return problem(`/${name.text} is no command, there are ${list(slashes.map((one) => one.data.name))}`);
  if (!command.subcommands) return withOptions(command, words);
  const [first, ...rest] = words;
  const subcommand = command.subcommands.find((one) => one.data.name === first?.text);
  if (subcommand) return withOptions(subcommand, rest);
  const names = list(command.subcommands.map((one) => `${name.text} ${one.data.name}`));
  return problem(`/${name.text} ${first?.text ?? ''}: say which one, there are ${names}`);
}

type Word = { readonly text: string; readonly name?: string };

const problem = (message: string): Line => ({ kind: 'problem', message });
const list = (names: readonly string[]): string => names.map((name) => `/${name}`).join(', ');

/** Words and `name:value` pairs; quotes keep spaces, a backslash keeps a quote. */
function wordsOf(text: string): Word[] {
  const pattern = /(?:([a-z][a-z-]*):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/g;
  return [...text.matchAll(pattern)].map(([, name, quoted, bare]) => ({
    text: plainText(quoted ?? bare ?? ''),
    ...(name ? { name } : {}),
  }));
}

const plainText = (text: string): string =>
  text.replace(/\\(n|t|"|\\)/g, (_, mark: string) => ({ n: '\n', t: '\t' })[mark] ?? mark);

function withOptions(run: Subcommand | SlashCommand, words: readonly Word[]): Line {
  const known = (run.data.options ?? []) as readonly APIApplicationCommandBasicOption[];
  const [first] = known;
  const values: Record<string, string | number | boolean> = {};
  const fields: Record<string, string> = {};
  const bare: string[] = [];
  for (const word of words) {
    const option = known.find((one) => one.name === word.name);
    if (!option && word.name && run.form?.includes(word.name)) {
      fields[word.name] = word.text;
      continue;
    }
    if (!option) {
      bare.push(word.name ? `${word.name}:${word.text}` : word.text);
      continue;
    }
    const value = parsedValue(option, word.text);
    if (typeof value === 'object') return problem(`${option.name}: ${value.wrong}`);
    values[option.name] = value;
  }
  if (bare.length > 0 && first) values[first.name] ??= bare.join(' ');
  const missing = known.find((option) => option.required && values[option.name] === undefined);
  if (missing) return problem(`${missing.name} is missing`);
  const isFile = ([name]: [string, unknown]): boolean =>
    known.some((option) => option.name === name && option.type === ApplicationCommandOptionType.Attachment);
  const files = Object.fromEntries(
    Object.entries(values)
      .filter(isFile)
      .map(([name, path]) => [name, String(path)]),
  );
  const options = Object.fromEntries(Object.entries(values).filter((entry) => !isFile(entry)));
  return { kind: 'run', run, options, files, fields };
}

function parsedValue(
  option: APIApplicationCommandBasicOption,
  text: string,
): string | number | boolean | { wrong: string } {
  if (option.type === ApplicationCommandOptionType.Boolean) {
    return text === 'true' || text === 'false'
      ? text === 'true'
      : { wrong: `"${text}" is neither true nor false` };
  }
  if (option.type === ApplicationCommandOptionType.Integer) {
    return /^\d+$/.test(text) ? Number(text) : { wrong: `"${text}" is no whole number` };
  }
  const choices = 'choices' in option ? option.choices?.map((choice) => String(choice.value)) : undefined;
  if (choices && !choices.includes(text)) return { wrong: `"${text}" is none of ${choices.join(', ')}` };
  return text;
}
