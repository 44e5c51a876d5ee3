import { expect, test } from 'vitest';
import { loadGuide } from '../../src/guide/load-guide.ts';
import type { AnswerJson } from '../../src/view/answer-json.ts';
import { addressOf } from '../../src/view/resource.ts';
import { jsonLines, runProgram } from '../run-program.ts';
import links from '../seed-links.json' with { type: 'json' };

const { resources } = loadGuide('content').guide;

/** The resource that a link of the seed became. */
function resourceOf(link: string) {
  const found = resources.find(
    ({ url, original, archived }) => url === link || original === link || archived?.includes(link),
  );
  if (!found) throw new Error(`${link} is nowhere in the guide`);
  return found;
}

const ofSeed = links.map(resourceOf);

/** Titles of which an answer to the title itself carries the link. */
async function askedByTitle(): Promise<ReadonlySet<string>> {
  const input = `${ofSeed.map(({ title }) => title.en).join('\n')}\n`;
  const { stdout } = await runProgram(['src/ask.ts', '--batch', '--json'], { input });
  const answers = jsonLines(stdout) as AnswerJson[];
  const found = ofSeed.filter((resource, at) =>
    answers[at]?.answers.some((answer) => answer.links.some(({ url }) => url === addressOf(resource))),
  );
  return new Set(found.map(({ id }) => id));
}

/** All pages of some topics, as the terminal lists them: on the first page 1 leads on, behind it 2. */
async function listed(topics: Iterable<string>): Promise<string> {
  const most = Math.ceil(resources.length / 6);
  const turns = ['1', ...Array.from({ length: most }, () => '2')];
  const lines = [...topics].flatMap((topic) => [`/docker resources ${topic}`, ...turns]);
  const { stdout } = await runProgram(['src/console.ts'], { input: `${lines.join('\n')}\n` });
  return stdout;
}

test('every link of the seed is found by its title, or listed by /docker resources', {
  timeout: 240_000,
}, async () => {
  const found = await askedByTitle();
  const others = ofSeed.filter(({ id }) => !found.has(id));
  const shown = await listed(new Set(others.map(({ topics }) => topics[0] ?? '')));
  const missing = others.filter((resource) => !shown.includes(`: ${addressOf(resource)}\n`));
  expect(missing.map(({ id }) => id)).toEqual([]);
  // Both ways are gone: the test would prove little if one of them were never taken.
  expect(found.size).toBeGreaterThan(0);
  expect(others.length).toBeGreaterThan(0);
});
