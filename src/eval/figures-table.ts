import type { Figures } from './figures.ts';

const headings: Readonly<Record<keyof Figures, string>> = {
  first: 'right first',
  firstThree: 'right in first 3',
  wronglyRefused: 'wrongly refused',
  unsure: 'unsure',
  refusedFar: 'far refused',
  keptFromNear: 'near not answered',
};

/** Figures as a Markdown table, a group a row. */
export function figuresTable(report: Readonly<Record<string, Figures>>): string {
  const names = Object.keys(headings) as (keyof Figures)[];
  const percent = (value: number) => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);
  const rows = Object.entries(report).map(
    ([group, figures]) => `| ${group} | ${names.map((name) => percent(figures[name])).join(' | ')} |`,
  );
  const head = `| | ${names.map((name) => headings[name]).join(' | ')} |`;
  return `${[head, `|${' --- |'.repeat(names.length + 1)}`, ...rows].join('\n')}\n`;
}
