import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { figuresTable } from '../src/eval/figures-table.ts';
import { parseQuestions } from '../src/eval/question-file.ts';
import { languages } from '../src/guide/types.ts';
import { runEntry } from '../src/run-entry.ts';
import { createCorrector } from '../src/search/corrector.ts';
import { rankFeatures, scoreOf } from '../src/search/rank.ts';
import { createResourceIndex } from '../src/search/resource-index.ts';
import { createSectionIndex } from '../src/search/section-index.ts';
import weights from '../src/search/weights.json' with { type: 'json' };
import { openGuide } from '../src/services.ts';
import { exampleOf } from './tune/example.ts';
import { figuresOfVerdicts, foldsOf } from './tune/folds.ts';
import { fitModel, judge, type Model } from './tune/model.ts';

// Usage: npm run tune -- [--write] FILE.jsonl... : fits the weights, and says what they reach on questions they have not seen.
await runEntry(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, failures: { type: 'boolean', default: false } },
  });
  const lookup = openGuide(readConfig(process.env).CONTENT_DIR);
  const shop = {
    lookup,
    correct: createCorrector(lookup.guide),
    indexes: new Map(languages.map((language) => [language, createSectionIndex(lookup.guide, language)])),
    findResources: createResourceIndex(lookup.guide),
  };
  const files = positionals.map((file) => ({
    file,
    examples: parseQuestions(readFileSync(file, 'utf8'), file).map((question) => exampleOf(question, shop)),
  }));
  const examples = files.flatMap((one) => one.examples);
  const held = foldsOf(examples, 5).flatMap((fold) => {
    const model = fitModel(
      examples.filter((example) => !fold.includes(example)),
      weights.rank,
    );
    return judge(fold, model).map((verdict) => ({ ...verdict, model, thresholds: model.thresholds }));
  });
  for (const { file, examples: own } of files) {
    const verdicts = held.filter(({ example }) => own.includes(example));
    const groups = { all: verdicts, ...Object.groupBy(verdicts, ({ example }) => example.question.lang) };
    const rows = Object.entries(groups).map(([name, group]) => [name, figuresOfVerdicts(group ?? [])]);
    process.stdout.write(`${file}, held out\n\n${figuresTable(Object.fromEntries(rows))}\n`);
    if (values.failures) for (const verdict of verdicts) report(verdict as never);
  }
  const model = fitModel(examples, weights.rank);
  const text = `${JSON.stringify(rounded(model), null, 2)}\n`;
  if (values.write) writeFileSync(new URL('../src/search/weights.json', import.meta.url), text);
  else process.stdout.write(text);
});

function report({
  example,
  sure,
  place,
  thresholds,
  model,
}: ReturnType<typeof judge>[number] & { model: Model; thresholds: Model['thresholds'] }) {
  const kind = sure >= thresholds.found ? 'found' : sure >= thresholds.unsure ? 'unsure' : 'none';
  const { question, offTopic } = example;
  if (offTopic ? kind === 'none' : kind === 'found' && place === 0) return;
  process.stdout.write(`${question.id} ${kind} ${sure.toFixed(2)} right at ${place}: ${question.q}\n`);
  process.stdout.write(
    `   units ${example.asked.units.map((u) => u.text + ':' + u.weight.toFixed(1) + (u.known ? '' : '?')).join(' ')}\n`,
  );
  const ranked = example.candidates
    .map((c) => ({ ...c, score: scoreOf(c, model.rank) }))
    .toSorted((a, b) => b.score - a.score);
  for (const c of [...ranked.slice(0, 2), ...ranked.filter((c) => c.right).slice(0, 1)])
    process.stdout.write(
      `   ${c.right ? '+' : '-'} ${c.section.id} ${c.score.toFixed(2)} ${rankFeatures.map((f) => f + '=' + c[f].toFixed(2)).join(' ')}\n`,
    );
}

/** Three digits say enough, and make a readable difference in a commit. */
function rounded(model: Model): Model {
  return JSON.parse(
    JSON.stringify(model, (_, value) => (typeof value === 'number' ? Number(value.toFixed(3)) : value)),
  );
}
