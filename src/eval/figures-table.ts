import { type FigureName, type Figures, figureNames } from './figures.ts';

const headings: Readonly<Record<FigureName, string>> = {
  first: 'right first',
  firstThree: 'right in first 3',
  wronglyRefused: 'wrongly refused',
  unsure: 'unsure',
  refusedFar: 'far refused',
  keptFromNear: 'near not answered',
};

const percent = (value: number): string => (Number.isNaN(value) ? '–' : `${(100 * value).toFixed(1)} %`);

/** Figures as a Markdown table, a group a row. */
export function figuresTable(groups: Readonly<Record<string, Figures>>): string {
  const rows = Object.entries(groups).map(([group, figures]) => [
    group,
    ...figureNames.map((name) => percent(figures[name])),
  ]);
  return markdownTable(['', ...figureNames.map((name) => headings[name])], rows);
}

/** A Markdown table that ends in a line break. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('');
}
