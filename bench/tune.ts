import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '../src/config.ts';
import { evaluationOf } from '../src/eval/evaluation.ts';
import { evaluationText } from '../src/eval/evaluation-text.ts';
import { ownQuestions, readQuestions } from '../src/eval/question-file.ts';
import { runEntry } from '../src/run-entry.ts';
import { openGuide } from '../src/services.ts';
import { askHeldOut } from './tune/ask-held-out.ts';
import { createExampleOf } from './tune/example.ts';
import { fitModel } from './tune/fit-model.ts';

const weightsFile = new URL('../src/search/weights.json', import.meta.url);

// Usage: npm run tune -- [--write] [--explain] FILE.jsonl...: fits the weights of ranking and refusing to questions,
// and says what such weights reach on questions that they were not fitted to.
await runEntry(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean', default: false }, explain: { type: 'boolean', default: false } },
  });
  const lookup = openGuide(readConfig(process.env).CONTENT_DIR);
  const files = positionals.length > 0 ? positionals : [ownQuestions];
  const questions = files.flatMap((file) => readQuestions(file).map((question) => ({ file, question })));
  const exampleOf = createExampleOf(lookup);
  const examples = questions.flatMap(({ question }) => exampleOf(question) ?? []);
  const held = askHeldOut(questions, examples, lookup);
  for (const file of files) {
    const own = held.filter((one) => one.file === file);
    const asTyped = evaluationOf(
      own.flatMap(({ asked }) => asked),
      values.explain,
    );
    const slips = evaluationOf(
      own.flatMap(({ slipped }) => slipped),
      false,
    );
    process.stdout.write(`${file}, held out: ${evaluationText(asTyped, false)}\n`);
    process.stdout.write(`With a slip in each, five seeds\n\n${evaluationText(slips, false)}\n`);
  }
  const text = `${JSON.stringify(fitModel(examples), threeDigits, 2)}\n`;
  if (values.write) writeFileSync(weightsFile, text);
  else process.stdout.write(text);
});

/** Three digits say enough, and make a readable difference in a commit. */
function threeDigits(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(3)) : value;
}
