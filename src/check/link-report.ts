import type { LinkResult } from './links.ts';

type Group = { readonly title: string; readonly has: (result: LinkResult) => boolean };

const groups: readonly Group[] = [
  { title: 'Dead', has: ({ outcome, knownDead }) => outcome.kind === 'dead' && !knownDead },
  { title: 'TLS error', has: ({ outcome }) => outcome.kind === 'tls' },
  { title: 'Moved for good', has: ({ outcome }) => outcome.kind === 'moved' && outcome.permanent },
  { title: 'Moved for now', has: ({ outcome }) => outcome.kind === 'moved' && !outcome.permanent },
  { title: 'Unclear', has: ({ outcome }) => outcome.kind === 'unclear' },
  { title: 'Slow', has: ({ slow }) => slow },
  { title: 'Dead, as the guide says', has: ({ outcome, knownDead }) => outcome.kind === 'dead' && knownDead },
  {
    title: 'Alive, though the guide says dead',
    has: ({ outcome, knownDead }) => knownDead && outcome.kind === 'alive',
  },
];

/** One line: how many addresses there are of each kind, kinds without any left out. */
export function linkSummary(results: readonly LinkResult[]): string {
  const counts = groups.map(({ title, has }) => ({ title, count: results.filter(has).length }));
  const found = counts
    .filter(({ count }) => count > 0)
    .map(({ title, count }) => `${count} ${title.toLowerCase()}`);
  return [`${results.length} addresses`, ...found].join(', ');
}

/** The report as Markdown: a list for every kind of problem, its addresses with the files that have them. */
export function markdownReport(results: readonly LinkResult[], day: string): string {
  const sections = groups.flatMap(({ title, has }) => {
    const found = results.filter(has);
    return found.length === 0 ? [] : [`## ${title} (${found.length})\n\n${found.map(line).join('\n')}`];
  });
  return `${[`# Links on ${day}`, `${linkSummary(results)}.`, ...sections].join('\n\n')}\n`;
}

const line = (result: LinkResult): string =>
  `- <${result.url}>: ${said(result)} (${result.paths.join(', ')})`;

/** What became of an address, in words. */
export function said({ outcome, milliseconds }: LinkResult): string {
  switch (outcome.kind) {
    case 'alive':
      return `alive after ${milliseconds} ms`;
    case 'moved':
      return `moved ${outcome.permanent ? 'for good' : 'for now'} to <${outcome.to}>`;
    case 'dead':
    case 'tls':
    case 'unclear':
      return outcome.why;
    default:
      return outcome satisfies never;
  }
}

/** The report as JSON: the day and every result. */
export const jsonReport = (results: readonly LinkResult[], day: string): string =>
  `${JSON.stringify({ day, results }, null, 2)}\n`;
