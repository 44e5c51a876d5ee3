import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createAsk } from './answer/ask.ts';
import { readConfig } from './config.ts';
import { figuresOf, type Result, resultOf } from './eval/figures.ts';
import { figuresTable } from './eval/figures-table.ts';
import { isOffTopic, parseQuestions } from './eval/question-file.ts';
import { runEntry } from './run-entry.ts';
import { createResourceIndex } from './search/resource-index.ts';
import { openGuide } from './services.ts';

const ownFile = new URL('../test/eval/questions.jsonl', import.meta.url).pathname;

await runEntry(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, failures: { type: 'boolean', default: false } },
  });
  const file = positionals[0] ?? ownFile;
  const lookup = openGuide(readConfig(process.env).CONTENT_DIR);
  const ask = createAsk(lookup, createResourceIndex(lookup.guide));
  const results = parseQuestions(readFileSync(file, 'utf8'), file).map((question) =>
    resultOf(question, ask(question.q, question.lang === 'zh' ? 'zh-CN' : 'en')),
  );
  const groups = groupsOf(results);
  const report = Object.fromEntries(Object.entries(groups).map(([name, group]) => [name, figuresOf(group)]));
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : figuresTable(report));
  if (values.failures) process.stdout.write(`${results.filter(failed).map(line).join('\n')}\n`);
});

/** All questions, each language, each level. */
function groupsOf(results: readonly Result[]): Record<string, readonly Result[]> {
  const by = (key: 'lang' | 'level') => Object.groupBy(results, ({ question }) => question[key]);
  return {
    all: results,
    ...(by('lang') as Record<string, Result[]>),
    ...(by('level') as Record<string, Result[]>),
  };
}

function failed({ question, answer, right }: Result): boolean {
  return isOffTopic(question) ? answer.kind !== 'none' : answer.kind !== 'found' || right !== 0;
}

function line({ question, answer, right }: Result): string {
  const hits = answer.hits.map((hit) => (hit.source === 'section' ? hit.section.id : hit.source));
  return `${question.id} ${answer.kind} right at ${right}: ${question.q} → ${hits.slice(0, 3).join(', ')}`;
}
