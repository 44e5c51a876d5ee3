import data from './data/docker-cli.json' with { type: 'json' };

/** A flag as a reader may type it: `-p`, `--publish`. */
export type Flag = { readonly takesValue: boolean };

export type Command = {
  /** The canonical path: `docker container run` is `docker run`. */
  readonly path: string;
  readonly flags: ReadonlyMap<string, Flag>;
  /** Names that may follow it. */
  readonly subcommands: readonly string[];
  /** Whether it does something without a subcommand and takes arguments. */
  readonly runnable: boolean;
  /** Whether everything after its first argument belongs to another program. */
  readonly argumentsFollow: boolean;
  /** Flags are not in the data: none is checked. */
  readonly flagsUnknown: boolean;
};

/** A command as far as a call has been read; `written` is how the call spells it. */
export type Position = { readonly command: Command; readonly written: string };

export type Cli = {
  /** The command of this path, aliases resolved; undefined where there is none. */
  find(path: string): Command | undefined;
  /** Whether Docker once had this command or `command --flag` and has removed it. */
  wasRemoved(path: string): boolean;
};

/** What `docker-cli.json` holds. `commands`: `-p,--publish=` takes a value, `--rm` does not. */
export type CliData = {
  readonly versions: Readonly<Record<string, string>>;
  readonly commands: Readonly<Record<string, string>>;
  readonly aliases: Readonly<Record<string, string>>;
  readonly argumentsFollow: readonly string[];
  readonly runnable: readonly string[];
  readonly removed: readonly string[];
  readonly flagsUnknown: Readonly<Record<string, string>>;
};

/** The docker command line of the version that `docker-cli.json` names. */
export const dockerCli: Cli = createCli(data);

/** Looks commands up in `data`. */
export function createCli(data: CliData): Cli {
  const children = childrenOf([
    ...Object.keys(data.commands),
    ...Object.keys(data.aliases),
    ...Object.keys(data.flagsUnknown),
  ]);
  const removed = new Set(data.removed);
  const find = (path: string): Command | undefined => {
    const canonical = data.aliases[path] ?? path;
    const unknown = data.flagsUnknown[canonical];
    const flags = data.commands[canonical];
    if (flags === undefined && unknown === undefined) return undefined;
    const subcommands = unknown ? unknown.split(' ') : [...(children.get(canonical) ?? [])];
    return {
      path: canonical,
      flags: parseFlags(flags ?? ''),
      subcommands,
      runnable: subcommands.length === 0 || data.runnable.includes(canonical),
      argumentsFollow: data.argumentsFollow.includes(canonical),
      flagsUnknown: unknown !== undefined,
    };
  };
  return { find, wasRemoved: (path) => removed.has(path) };
}

function childrenOf(paths: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const children = new Map<string, Set<string>>();
  for (const path of paths) {
    const space = path.lastIndexOf(' ');
    if (space < 0) continue;
    const parent = path.slice(0, space);
    children.set(parent, (children.get(parent) ?? new Set()).add(path.slice(space + 1)));
  }
  return children;
}

/** Every spelling of every flag in a line such as `-p,--publish= --rm`. */
export function parseFlags(line: string): ReadonlyMap<string, Flag> {
  const flags = new Map<string, Flag>();
  for (const entry of line.split(' ').filter((entry) => entry !== '')) {
    const takesValue = entry.endsWith('=');
    for (const spelling of entry.replace(/=$/, '').split(',')) flags.set(spelling, { takesValue });
  }
  return flags;
}
