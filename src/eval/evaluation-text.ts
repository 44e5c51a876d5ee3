import type { Evaluation, Failure, Report } from './evaluation.ts';
import { figuresTable, markdownTable } from './figures-table.ts';

/** An evaluation as Markdown: both tables, the topics with failures (or all), and the failures that say why. */
export function evaluationText(evaluation: Evaluation, allTopics: boolean): string {
  const { asIs, leftOut, asked, changed, failures } = evaluation;
  const table = ({ all, languages, levels }: Report) => figuresTable({ all, ...languages, ...levels });
  return [
    `${asked} questions\n`,
    table(asIs),
    `Without the questions of the guide that overlap the asked one (${changed} have some)\n`,
    table(leftOut),
    allTopics ? figuresTable(asIs.topics) : failedTopics(evaluation),
    ...failures.filter(({ why }) => why).map(failureText),
  ].join('\n');
}

/** Topics with failures, most first: a topic has few questions, so that counts say more than shares. */
function failedTopics({ asIs, failures }: Evaluation): string {
  const rows = [...Map.groupBy(failures, ({ topic }) => topic)]
    .toSorted(([a, inA], [b, inB]) => inB.length - inA.length || (a < b ? -1 : 1))
    .map(([topic, failed]) => {
      const whole = failed.filter(({ leftOut }) => !leftOut).length;
      return [topic, `${asIs.topics[topic]?.questions}`, `${whole}`, `${failed.length}`];
    });
  if (rows.length === 0) return 'No topic has failures.\n';
  return markdownTable(['topic', 'questions', 'failed', 'with overlap left out'], rows);
}

function failureText({ id, kind, right, asked, returned, leftOut, why }: Failure): string {
  const place = right === undefined ? 'nothing right' : `right at ${right}`;
  return [
    `${id} ${kind}, ${place}${leftOut ? ', only with overlap left out' : ''}: ${asked}`,
    `  returned: ${returned.join(', ') || 'nothing'}`,
    ...(why ?? []).map((line) => `  ${line}`),
    '',
  ].join('\n');
}
