import { type Dialect, simpleCommands, type Words } from './shell.ts';

/** Words before which a command may stand. */
const keywords = new Set([
  'do',
  'then',
  'else',
  'elif',
  'if',
  'while',
  'until',
  '!',
  '{',
  'exec',
  'nohup',
  'command',
  'builtin',
  'eval',
]);

/** Programs that run the command in their arguments, with their flags that take a value. */
const runners: Readonly<Record<string, readonly string[]>> = {
  sudo: ['-u', '--user', '-g', '--group', '-h', '-C', '-p', '-D'],
  doas: ['-u'],
  env: ['-u', '-C', '-S'],
  time: ['-f', '-o'],
  nice: ['-n'],
  ionice: ['-c', '-n'],
  watch: ['-n', '--interval'],
  timeout: ['-s', '-k'],
  xargs: ['-I', '-n', '-P', '-L', '-d', '-s', '-a', '-E'],
  ssh: ['-i', '-p', '-o', '-l', '-L', '-R', '-D', '-F', '-J'],
  sg: ['-c'],
  wsl: ['-d', '--distribution', '-u', '--user'],
};

/** How many arguments of its own a runner takes before the command: `timeout 5 docker …`, `ssh HOST docker …`. */
const ownArguments: Readonly<Record<string, number>> = { timeout: 1, ssh: 1, sg: 1 };

const shells = new Set(['sh', 'bash', 'zsh', 'ash', 'dash']);

/**
 * Every call of `docker` (or of the former `docker-compose`) in a script, the name first: also behind `sudo`,
 * `xargs`, `time`, `ssh HOST`, assignments, `do`, inside `$(…)` and `sh -c '…'`.
 * What runs in a container is not a call.
 */
export function dockerCalls(script: string, dialect: Dialect = 'sh'): readonly Words[] {
  return simpleCommands(script, dialect).flatMap((words) => callsOf(words, dialect));
}

function callsOf(words: Words, dialect: Dialect): readonly Words[] {
  const [name, ...rest] = words;
  if (name === undefined) return [];
  if (/^(.*\/)?docker(\.exe|-compose)?$/.test(name)) {
    return [[/docker-compose$/.test(name) ? 'docker-compose' : 'docker', ...rest]];
  }
  if (keywords.has(name) || isAssignment(name)) return callsOf(rest, dialect);
  if (shells.has(name)) return scriptOf(rest).flatMap((script) => dockerCalls(script, dialect));
  const valued = Object.hasOwn(runners, name) ? runners[name] : undefined;
  if (!valued) return [];
  const command = afterFlags(rest, valued).slice(ownArguments[name] ?? 0);
  // `ssh HOST 'docker ps'` and `sg docker -c "docker ps"` hand a whole script over in one word.
  const script = command.find((word) => /\s/.test(word) && command.length <= 2);
  return script ? dockerCalls(script, dialect) : callsOf(command, dialect);
}

const isAssignment = (word: string): boolean => /^(\w+\+?=|\$env:\w+=?$|=$)/i.test(word);

/** The script of `sh -c SCRIPT`, `bash -lc SCRIPT`. */
function scriptOf(words: Words): readonly string[] {
  const flag = words.findIndex((word) => /^-[a-z]*c$/.test(word));
  const script = flag < 0 ? undefined : words[flag + 1];
  return script === undefined ? [] : [script];
}

function afterFlags(words: Words, valued: readonly string[]): Words {
  let at = 0;
  while (words[at]?.startsWith('-') || isAssignment(words[at] ?? ''))
    at += valued.includes(words[at] ?? '') ? 2 : 1;
  return words.slice(at);
}
