import { parseArgs } from 'node:util';
import { readConfig } from './config.ts';
import { createAskTwice } from './eval/ask-twice.ts';
import { evaluationOf } from './eval/evaluation.ts';
import { evaluationText } from './eval/evaluation-text.ts';
import { ownQuestions, readQuestions } from './eval/question-file.ts';
import { withTypo } from './eval/typos.ts';
import { runEntry } from './run-entry.ts';
import { openGuide } from './services.ts';
import { StartupError } from './startup-error.ts';

await runEntry(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      topics: { type: 'boolean', default: false },
      typos: { type: 'string' },
    },
  });
  const file = positionals[0] ?? ownQuestions;
  const seeds = seedsOf(values.typos);
  const questions = readQuestions(file);
  const ask = createAskTwice(openGuide(readConfig(process.env).CONTENT_DIR));
  const asked = questions.flatMap((question) =>
    ask(question, seeds ? seeds.map((seed) => withTypo(question.q, seed)) : [question.q]),
  );
  const evaluation = evaluationOf(asked, values.explain);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ file, seeds, ...evaluation }, null, 2)}\n`
      : evaluationText(evaluation, values.topics),
  );
});

/** `--typos 7`, or several seeds: `--typos 1,2,3` asks every question once with each. */
function seedsOf(given: string | undefined): number[] | undefined {
  if (given !== undefined && !/^\d+(,\d+)*$/.test(given))
    throw new StartupError('--typos takes whole numbers: --typos 7, or --typos 1,2,3');
  return given?.split(',').map(Number);
}
