import type { APIApplicationCommandBasicOption } from 'discord.js';
import type { Commands, SlashCommand, Subcommand } from '../command/command.ts';
import type { Choice } from '../command/outcome.ts';
import type { Options, Request } from '../command/request.ts';
import type { Services } from '../command/services.ts';

/** Whole lines that a half-typed line may become: command names, then the entries that Discord would offer. */
export async function nearestCommand(
  line: string,
  { commands }: Commands,
  services: Services,
  requestFor: (options: Options) => Promise<Request>,
): Promise<readonly string[]> {
  const runs = commands.filter((command) => command.kind === 'slash').flatMap(runsOf);
  const run = runs.find(({ name }) => line.startsWith(`${name} `));
  if (!run)
    return line.startsWith('/')
      ? runs.map(({ name }) => `${name} `).filter((name) => name.startsWith(line))
      : [];
  const typed = line.slice(run.name.length + 1);
  const option = ((run.run.data.options ?? []) as readonly APIApplicationCommandBasicOption[])[0];
  if (!run.run.complete || !option) return [];
  const request = await requestFor({ [option.name]: typed });
  const choices = await run.run.complete({ ...request, options: {}, option: option.name, typed }, services);
  return choices.map((choice) => `${run.name} ${lineFor(choice, option.name)}`);
}

const runsOf = (command: SlashCommand): { name: string; run: Subcommand | SlashCommand }[] =>
  command.subcommands?.map((run) => ({ name: `/${command.data.name} ${run.data.name}`, run })) ?? [
    { name: `/${command.data.name}`, run: command },
  ];

/** What a person would type; ids such as `section:…` stay out of sight where the name says the same. */
const lineFor = ({ name, value }: Choice, option: string): string =>
  /^(section|pin):/.test(value)
    ? name.replace(/^(?:📌|📖|💬) /u, '')
    : /\s/.test(value)
      ? `${option}:"${value}"`
      : value;
