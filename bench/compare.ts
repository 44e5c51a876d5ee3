import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { createAskTwice } from '../src/eval/ask-twice.ts';
import { ownQuestions, readQuestions } from '../src/eval/question-file.ts';
import { runEntry } from '../src/run-entry.ts';
import { openGuide } from '../src/services.ts';
import { askEngine } from './compare/ask-engine.ts';
import { comparisonTable } from './compare/comparison-table.ts';
import { cutPairs, tokenizeWith } from './compare/han-tokens.ts';
import { miniSearch } from './compare/minisearch.ts';
import { orama } from './compare/orama.ts';
import { refuseAlike } from './compare/refuse.ts';

const pairs = tokenizeWith(cutPairs);
const engines = [
  miniSearch('MiniSearch, defaults'),
  miniSearch('MiniSearch, pairs of Han characters', pairs),
  orama('Orama, defaults'),
  orama('Orama, pairs of Han characters', pairs),
];

// Usage: node bench/compare.ts FILE.jsonl: other engines on the same guide, each made to refuse as often as this one.
await runEntry(async () => {
  const file = parseArgs({ allowPositionals: true }).positionals[0] ?? ownQuestions;
  const questions = readQuestions(file);
  const lookup = openGuide(readConfig(process.env).CONTENT_DIR);
  const ask = createAskTwice(lookup);
  const own = questions.flatMap((question) => ask(question, [question.q]));
  const found = await Promise.all(engines.map((engine) => askEngine(engine, questions, lookup)));
  for (const way of ['asIs', 'leftOut'] as const) {
    const ours = own.map((asked) => asked[way].result);
    const others = engines.map(
      ({ name }, at) => [name, refuseAlike(found[at]?.[way] ?? [], ours, lookup)] as const,
    );
    const title = way === 'asIs' ? 'The guide as it is' : 'Without the questions that overlap the asked one';
    process.stdout.write(`${title}\n\n${comparisonTable([['this bot', ours], ...others])}\n`);
  }
});
