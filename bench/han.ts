import { readConfig } from '../src/config.ts';
import { figuresOf, resultOf } from '../src/eval/figures.ts';
import { markdownTable } from '../src/eval/figures-table.ts';
import { isOffTopic, ownQuestions, readQuestions } from '../src/eval/question-file.ts';
import type { Lookup } from '../src/guide/lookup.ts';
import { runEntry } from '../src/run-entry.ts';
import { openGuide } from '../src/services.ts';
import { askEngine } from './compare/ask-engine.ts';
import { type CutHan, cutIcuWords, cutPairs, tokenizeWith } from './compare/han-tokens.ts';
import { miniSearch } from './compare/minisearch.ts';
import type { Found } from './compare/refuse.ts';

const cuts: Readonly<Record<string, CutHan>> = {
  'pairs of characters': cutPairs,
  'words, ICU': cutIcuWords,
  'pairs and words, ICU': (han) => [...new Set([...cutPairs(han), ...cutIcuWords(han)])],
};

// Usage: npm run bench -- han, or node bench/han.ts FILE.jsonl...: how the cut of Chinese text changes what MiniSearch alone ranks first.
await runEntry(async () => {
  const lookup = openGuide(readConfig(process.env).CONTENT_DIR);
  const files = process.argv.slice(2);
  for (const file of files.length > 0 ? files : [ownQuestions]) {
    const chinese = readQuestions(file).filter((question) => question.lang === 'zh' && !isOffTopic(question));
    const rows: string[][] = [];
    for (const [name, cut] of Object.entries(cuts)) {
      const { asIs, leftOut } = await askEngine(miniSearch(name, tokenizeWith(cut)), chinese, lookup);
      rows.push([name, ...cellsOf(asIs, lookup), ...cellsOf(leftOut, lookup)]);
    }
    const head = ['', 'right first', 'in first 3', 'first, overlap left out', 'in first 3, overlap left out'];
    process.stdout.write(`${file}, ${chinese.length} questions\n\n${markdownTable(head, rows)}\n`);
  }
});

function cellsOf(found: readonly Found[], lookup: Lookup): string[] {
  const results = found.map(({ question, answer }) => resultOf(question, answer, lookup));
  const { first, firstThree } = figuresOf(results);
  return [first, firstThree].map((share) => `${(100 * share).toFixed(1)} %`);
}
