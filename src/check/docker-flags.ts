import type { Cli, Flag, Position } from './docker-cli.ts';
import { substituted } from './shell.ts';
import { suggestion } from './suggestion.ts';

/** `needsNext`: the next word is the flag's value. */
export type FlagUse = { readonly needsNext: boolean } | { readonly problem: string };

/** Reads one word that begins with `-` as flags of the command at `position`. */
export function readFlag(word: string, position: Position, cli: Cli): FlagUse {
  if (position.command.flagsUnknown || word === '--help') return { needsNext: false };
  return word.startsWith('--') ? readLong(word, position, cli) : readShort(word, position, cli);
}

function readLong(word: string, position: Position, cli: Cli): FlagUse {
  const [name = '', value] = word.split(/=(.*)/s);
  const flag = position.command.flags.get(name);
  if (!flag) return { problem: unknownFlag(name, name, position, cli) };
  if (value === undefined) return { needsNext: flag.takesValue };
  return isValueOf(flag, value)
    ? { needsNext: false }
    : { problem: `${position.written}: ${name} takes no value, only =true or =false` };
}

const isValueOf = (flag: Flag, value: string): boolean =>
  flag.takesValue ||
  /^(true|false|1|0|t|f)$/i.test(value) ||
  value.includes('$') ||
  value.includes(substituted);

/** `-it`, `-p8080:80`, `-p=8080:80`: letters until one takes a value, which is the rest or the next word. */
function readShort(word: string, position: Position, cli: Cli): FlagUse {
  for (let at = 1; at < word.length; at++) {
    const name = `-${word[at]}`;
    const flag = position.command.flags.get(name);
    if (!flag) return { problem: unknownFlag(name, word, position, cli) };
    if (flag.takesValue) return { needsNext: at === word.length - 1 };
    if (word[at + 1] === '=') return { needsNext: false };
  }
  return { needsNext: false };
}

function unknownFlag(name: string, word: string, { command, written }: Position, cli: Cli): string {
  if (cli.wasRemoved(`${command.path} ${name}`)) return `${written} ${name} was removed from Docker`;
  const problem = `${written} has no flag ${name}${word === name ? '' : ` (in ${word})`}`;
  const owner = ownerOf(name, written, cli);
  if (owner) return `${problem}, it goes right after ${owner}`;
  const names = [...command.flags.keys()].filter((flag) => flag.startsWith('--'));
  // A short flag is near everything; but `-name` means `--name`.
  if (!word.startsWith('--') && names.includes(`-${word}`)) return `${problem}, did you mean -${word}`;
  return `${problem}, ${suggestion(word.startsWith('--') ? name : '', names, `${written} --help`)}`;
}

/** The nearest command above that has the flag: compose for `docker compose up -f FILE`. */
function ownerOf(name: string, written: string, cli: Cli): string | undefined {
  const parent = written.split(' ').slice(0, -1).join(' ');
  if (parent === '') return undefined;
  return cli.find(parent)?.flags.has(name) ? parent : ownerOf(name, parent, cli);
}
