import { figuresOf, type Result } from '../../src/eval/figures.ts';
import { markdownTable } from '../../src/eval/figures-table.ts';
import { isOffTopic } from '../../src/eval/question-file.ts';

const groups = { all: ['en', 'zh'], en: ['en'], zh: ['zh'] } as const;

/** Engines side by side as a Markdown table: of the on-topic questions what they got, of the others who was kept out. */
export function comparisonTable(engines: readonly (readonly [string, readonly Result[]])[]): string {
  const rows = engines.flatMap(([name, results]) =>
    Object.entries(groups).map(([group, langs]) => [
      name,
      group,
      ...cellsOf(results.filter(({ question }) => langs.some((lang) => lang === question.lang))),
    ]),
  );
  const head = ['', '', 'right first', 'wrong first', 'not answered', 'far refused', 'near not answered'];
  return markdownTable(head, rows);
}

function cellsOf(results: readonly Result[]): string[] {
  const on = results.filter(({ question }) => !isOffTopic(question));
  const { first, refusedFar, keptFromNear } = figuresOf(results);
  const answered = on.filter(({ answer }) => answer.kind === 'found').length / on.length;
  return [first, answered - first, 1 - answered, refusedFar, keptFromNear].map(percent);
}

const percent = (share: number): string => (Number.isNaN(share) ? '–' : `${(100 * share).toFixed(1)} %`);
