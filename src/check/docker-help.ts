/** What the text of `docker … --help` says. */
export type Help = {
  readonly subcommands: readonly string[];
  /** As `docker-cli.json` writes them: `-p,--publish=`, `--rm`. */
  readonly flags: readonly string[];
  /** Every path of the same command, its own among them. */
  readonly aliases: readonly string[];
  /** Whether what follows its first argument belongs to another program. */
  readonly argumentsFollow: boolean;
};

/** Reads a help text of the docker client or of one of its plugins. */
export function parseHelp(text: string): Help {
  const lines = text.split('\n');
  const aliases = /^Aliases:\n((?: {2}\S.*\n?)+)/m.exec(text)?.[1] ?? '';
  return {
    subcommands: lines.flatMap((line, at) => subcommandsUnder(line, lines.slice(at + 1))),
    flags: lines.flatMap(flagOn).filter((flag) => !flag.endsWith('--help')),
    aliases: aliases
      .split(/[,\n]/)
      .map((alias) => alias.trim())
      .filter((alias) => alias.startsWith('docker ')),
    argumentsFollow: /^Usage:.*(\[COMMAND\]|COMMAND \[ARGS?|\[ps OPTIONS\])/m.test(text),
  };
}

/** The names under a heading such as `Management Commands:`; an asterisk marks plugins. */
function subcommandsUnder(heading: string, below: readonly string[]): readonly string[] {
  if (!/Commands:$/.test(heading)) return [];
  const end = below.findIndex((line) => !line.startsWith('  '));
  const names = below
    .slice(0, end < 0 ? undefined : end)
    .map((line) => /^ {2}([a-z][\w-]*)\*?( {2}|$)/.exec(line)?.[1]);
  return names.filter((name) => name !== undefined);
}

/** A flag's line is two columns: `  -p, --publish list   Publish…`; a word after the flag is its value's type. */
function flagOn(line: string): readonly string[] {
  const [, short, long, type] = /^(?: {2}(-\w), | {6})(--[\w.-]+)(?: (\S+))?(?: {2}|$)/.exec(line) ?? [];
  return long ? [`${short ? `${short},` : ''}${long}${type ? '=' : ''}`] : [];
}
