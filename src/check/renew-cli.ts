import { type CliData, parseFlags } from './docker-cli.ts';
import { type Help, parseHelp } from './docker-help.ts';
import { runBounded } from './run-bounded.ts';

/** Clients started at once. */
const concurrency = 8;

/** The help of `docker` and of every command below it, by path. `read` gives the text for one path. */
export async function crawlHelp(read: (path: string) => Promise<string>): Promise<ReadonlyMap<string, Help>> {
  const pages = new Map<string, Help>();
  let level = ['docker'];
  while (level.length > 0) {
    const bounds = { concurrency, group: () => '', perGroup: concurrency, pause: 0 };
    const texts = await runBounded(level, bounds, read);
    const found = level.map((path, index) => [path, parseHelp(texts[index] ?? '')] as const);
    for (const [path, help] of found) pages.set(path, help);
    const below = found.flatMap(([path, help]) => help.subcommands.map((name) => `${path} ${name}`));
    level = below.filter((path) => !pages.has(path) && path.split(' ').length <= deepest);
  }
  return pages;
}

/** Words of the longest command, `docker buildx history inspect attachment`, and one more. */
const deepest = 6;

/** Adds what the help shows to `data`, and the version it is from; nothing is taken out, nor what was removed put back. */
export function mergeHelp(data: CliData, pages: ReadonlyMap<string, Help>, version: string): CliData {
  const commands = { ...data.commands };
  const aliases = { ...data.aliases };
  const argumentsFollow = new Set(data.argumentsFollow);
  for (const [path, help] of pages) {
    if (data.removed.includes(path)) continue;
    const names = [path, ...help.aliases];
    const canonical =
      names.map((name) => aliases[name] ?? name).find((name) => commands[name] !== undefined) ?? path;
    for (const name of names)
      if (name !== canonical && commands[name] === undefined) aliases[name] = canonical;
    const added = help.flags.filter((flag) => !data.removed.includes(`${canonical} ${longOf(flag)}`));
    commands[canonical] = mergeFlags(commands[canonical] ?? '', added);
    if (help.argumentsFollow) argumentsFollow.add(canonical);
  }
  return {
    ...data,
    versions: { ...data.versions, 'docker --help': version },
    commands: sorted(commands),
    aliases: sorted(aliases),
    argumentsFollow: [...argumentsFollow].toSorted(),
  };
}

const longOf = (flag: string): string => flag.replace(/^-\w,|=$/g, '');

function mergeFlags(line: string, added: readonly string[]): string {
  const known = parseFlags(line);
  const entries = [...line.split(' '), ...added.filter((flag) => !known.has(longOf(flag)))];
  const byName = (a: string, b: string) => (longOf(a) < longOf(b) ? -1 : 1);
  return entries
    .filter((entry) => entry !== '')
    .toSorted(byName)
    .join(' ');
}

const sorted = (record: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)));

/** The JSON of the data file: one command a line, short lists on one line as the formatter has them. */
export function formatCliData(data: CliData): string {
  const text = JSON.stringify(data, null, 2);
  const oneLine = (list: string) => list.replace(/\s*\n\s*/g, ' ').replace(/\[ | \]/g, (edge) => edge.trim());
  return `${text.replace(/^ {2}"\w+": \[[^\]]*\]/gm, (list) => (oneLine(list).length < 110 ? `  ${oneLine(list).trim()}` : list))}\n`;
}
