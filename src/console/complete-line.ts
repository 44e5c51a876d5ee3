import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { Commands } from '../command/command.ts';
import type { Choice } from '../command/outcome.ts';
import type { Options, Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';
import { choicesOf } from './option-value.ts';
import { optionsOf, type Run, runsOf } from './runs.ts';
import { quoted } from './words.ts';

/** Where entries come from: `requestFor` makes a request as if these options had been typed. */
export type EntrySource = {
  readonly services: Services;
  readonly requestFor: (options: Options) => Promise<Request>;
};

/**
 * Whole lines that a half-typed line may become: names of commands, then the entries that Discord would offer
 * for an option, and the options that are left. A line without a slash is a question.
 */
export async function completeLine(
  line: string,
  commands: Commands,
  source: EntrySource,
): Promise<readonly string[]> {
  const runs = runsOf(commands);
  const run = runs.find(({ name }) => line.startsWith(`/${name} `));
  const lines = run
    ? await completeOptions(run, line.slice(run.name.length + 2), source)
    : line.startsWith('/')
      ? runs.map(({ name }) => `/${name} `).filter((name) => name.startsWith(line))
      : await completeQuestion(line, runs, source);
  return lines.filter((whole) => whole !== line);
}

async function completeQuestion(
  line: string,
  runs: readonly Run[],
  source: EntrySource,
): Promise<readonly string[]> {
  const ask = runs.find(({ name }) => name === 'docker ask');
  if (!ask || line.trim() === '') return [];
  return (await entriesFor(ask, 'question', line, source)).map(asTyped);
}

/** `typed` is what stands after the command's name and a space. */
async function completeOptions(run: Run, typed: string, source: EntrySource): Promise<readonly string[]> {
  const options = optionsOf(run);
  const [, before = '', word = ''] = /^(.*?)((?:[a-z-]+:)?"[^"]*|\S*)$/s.exec(typed) ?? [];
  const [, name, value = ''] = /^([a-z-]+):"?(.*)$/s.exec(word) ?? [];
  const option = options.find((one) => one.name === name);
  if (option) {
    const values = await valuesFor(run, option, value, source);
    return values.map((one) => `/${run.name} ${before}${option.name}:${quoted(one)}`);
  }
  const used = (one: APIApplicationCommandBasicOption) => before.includes(`${one.name}:`);
  const [first] = options;
  // Bare words all belong to the first option.
  const entries = first && !options.some(used) ? await valuesFor(run, first, typed, source) : [];
  const left = options.filter((one) => !used(one) && one.name.startsWith(word));
  // Behind a first word, what begins like an option is one: near misses of the whole would hide it.
  const isOption = before !== '' && word !== '' && left.length > 0;
  return [
    ...entries.filter((one) => !isOption || one.startsWith(typed)).map((one) => `/${run.name} ${one}`),
    ...left.map((one) => `/${run.name} ${before}${one.name}:`),
  ];
}

async function valuesFor(
  run: Run,
  option: APIApplicationCommandBasicOption,
  typed: string,
  source: EntrySource,
): Promise<readonly string[]> {
  const choices = choicesOf(option);
  if (choices) return choices.filter((value) => value.startsWith(typed));
  if (!('autocomplete' in option) || !option.autocomplete) return [];
  return (await entriesFor(run, option.name, typed, source)).map(asTyped);
}

async function entriesFor(
  { run }: Run,
  option: string,
  typed: string,
  { services, requestFor }: EntrySource,
): Promise<readonly Choice[]> {
  const request = await requestFor({ [option]: typed });
  return (await run.complete?.({ ...request, options: {}, option, typed }, services)) ?? [];
}

/** What a person would type; ids such as `section:…` stay out of sight where the name says the same. */
const asTyped = ({ name, value }: Choice): string =>
  /^(section|pin):/.test(value) ? name.replace(/^(📌|📖|💬) /u, '') : value;
