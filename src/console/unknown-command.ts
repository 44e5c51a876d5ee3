import { nearest } from '../edit-distance.ts';
import type { Run } from './runs.ts';

/** What to say where no command goes by the first two words of a line: the nearest one, else which there are. */
export function unknownCommand(first: string, second: string, runs: readonly Run[]): string {
  const under = runs.filter(({ name }) => name.startsWith(`${first} `));
  if (under.length > 0 && second === '') return `/${first} needs one more word, there are ${listOf(under)}`;
  const typed = under.length > 0 ? `${first} ${second}` : first;
  const near = nearestRun(first, second, runs);
  const hint = near ? `did you mean /${near}?` : `there are ${listOf(under.length > 0 ? under : runs)}`;
  return `There is no /${typed}, ${hint}`;
}

/** By the whole name, by the command alone (`/dokcer-setup 3`), or by the subcommand alone (`/resource python`). */
function nearestRun(first: string, second: string, runs: readonly Run[]): string | undefined {
  const names = runs.map(({ name }) => name);
  const last = names.map((name) => name.split(' ').at(-1) ?? name);
  const alone = nearest(first, last);
  return (
    nearest(`${first} ${second}`, names) ??
    nearest(first, names) ??
    (alone === undefined ? undefined : names[last.indexOf(alone)])
  );
}

const listOf = (runs: readonly Run[]): string => runs.map(({ name }) => `/${name}`).join(', ');
