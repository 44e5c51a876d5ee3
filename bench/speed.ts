import { spawnSync } from 'node:child_process';
import { ask } from '../commands/docker/ask.ts';
import { resources } from '../commands/docker/resources.ts';
import { openGuide } from '../src/services.ts';
import { createMemoryStore } from '../src/store/open-store.ts';
import { askIn, ownQuestions, requestIn, servicesOver } from './lib/bot.ts';
import { median, memoryInUse, percentile95, timed } from './lib/measure.ts';
import { mb, ms, table } from './lib/table.ts';

// Time and memory of the start and of what people do most. The table of the README comes from here.

const starts = 5;
const rounds = 10;
const guild = '100000000000000000';

async function times(count: number, work: (at: number) => unknown): Promise<number[]> {
  const all: number[] = [];
  for (let at = 0; at < count; at++) all.push(await timed(() => work(at)));
  return all;
}

const tell = `process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(String((user + system) / 1_000));
})`;

/** The same for a process of its own, from its start to its end. */
function timedProcess(...args: readonly string[]): number {
  const preload = `data:text/javascript,${encodeURIComponent(tell)}`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(stderr);
}

const bare = memoryInUse();
const lookup = openGuide('content');
const services = servicesOver(lookup, createMemoryStore());
const loaded = memoryInUse();

const questions = ownQuestions();
const { topics } = lookup.guide;
const perRound = questions.length * rounds;
const questionAt = (at: number) => questions[at % questions.length] ?? { text: '', language: 'en' as const };

const rows: readonly (readonly [string, readonly number[]])[] = [
  [
    'a process of its own for one answer (`npm run ask`)',
    Array.from({ length: starts }, () => timedProcess('src/ask.ts', 'exit code 137')),
  ],
  ['reading and checking the guide', await times(starts, () => openGuide('content'))],
  ['indexing it', await times(starts, () => servicesOver(lookup, services.store))],
  ['`/docker ask`', await times(perRound, (at) => askIn(services, guild, questionAt(at)))],
  [
    'autocomplete of a question, half typed',
    await times(perRound, (at) => {
      const { text, language } = questionAt(at);
      const typed = text.slice(0, 3 + (at % 20));
      const request = { ...requestIn(guild, language), options: {}, option: 'question', typed };
      return ask.complete?.(request, services);
    }),
  ],
  [
    '`/docker resources` of a topic',
    await times(perRound, (at) => {
      const options = { topic: topics[at % topics.length]?.id };
      const request = { ...requestIn(guild, at % 2 ? 'en' : 'zh-CN'), options, attachments: {} };
      return resources.execute(request, services);
    }),
  ],
];

const { sections, resources: links } = lookup.guide;
console.log(`${sections.length} sections, ${links.length} resources; Node ${process.versions.node}\n`);
console.log(
  table([
    ['processor time', 'median', '95 %'],
    ...rows.map(([name, all]) => [name, ms(median(all)), ms(percentile95(all))]),
  ]),
);
console.log(
  `\nMemory: ${mb(loaded.objects - bare.objects)} for the guide and its indexes, ${mb(loaded.resident)} resident in all.`,
);
