import { type Cli, dockerCli, type Position } from './docker-cli.ts';
import { readFlag } from './docker-flags.ts';
import { substituted, type Words } from './shell.ts';
import { suggestion } from './suggestion.ts';

/** Stand in for a command's name in a syntax line: `docker COMMAND --help`. */
const placeholder = /^(COMMAND|SUBCOMMAND|CMD|命令|子命令)$/;

/**
 * What is wrong with one call of docker, without end mark; undefined where nothing is.
 * `partial`: inline code may stop after a flag that needs a value, as in `docker logs --tail`.
 */
export function problemOfCall(call: Words, partial: boolean, cli: Cli = dockerCli): string | undefined {
  if (call[0] === 'docker-compose') {
    return partial ? undefined : 'docker-compose is the former Compose v1, write docker compose';
  }
  const start = cli.find('docker');
  return start && problemAfter({ command: start, written: 'docker' }, call.slice(1), partial, cli);
}

/** Reads word by word: flags of the command so far, then a subcommand, then arguments. */
function problemAfter(position: Position, words: Words, partial: boolean, cli: Cli): string | undefined {
  const [word, ...rest] = words;
  const { command, written } = position;
  if (word === undefined || word === '--') return undefined;
  if (/^(\.\.\.|…)$/.test(word)) return `${written}: ${word} in a command, write a placeholder such as NAME`;
  if (word.startsWith('-') && word !== '-') {
    const flag = readFlag(word, position, cli);
    if ('problem' in flag) return flag.problem;
    if (flag.needsNext && rest.length === 0 && !partial) return `${written}: ${word} needs a value`;
    return problemAfter(position, flag.needsNext ? rest.slice(1) : rest, partial, cli);
  }
  // What a substitution or a placeholder stands for is unknown, and so is whose flags follow.
  if (
    command.subcommands.length > 0 &&
    (word.includes(substituted) || /^\$/.test(word) || placeholder.test(word))
  )
    return undefined;
  const next = command.subcommands.includes(word) ? cli.find(`${command.path} ${word}`) : undefined;
  if (next) return problemAfter({ command: next, written: `${written} ${word}` }, rest, partial, cli);
  if (command.flagsUnknown && command.subcommands.includes(word)) return undefined;
  if (!command.runnable) return unknownCommand(word, position, cli);
  return command.argumentsFollow ? undefined : problemAfter(position, rest, partial, cli);
}

function unknownCommand(word: string, { command, written }: Position, cli: Cli): string {
  if (cli.wasRemoved(`${command.path} ${word}`)) return `${written} ${word} was removed from Docker`;
  return `${written} has no command ${word}, ${suggestion(word, command.subcommands, `${written} --help`)}`;
}
