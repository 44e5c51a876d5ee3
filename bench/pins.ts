import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Services } from '../src/command/services.ts';
import type { Lookup } from '../src/guide/lookup.ts';
import { openGuide } from '../src/services.ts';
import { openStore } from '../src/store/open-store.ts';
import type { PinChange, Store } from '../src/store/types.ts';
import { askIn, ownQuestions, type Question, servicesOver } from './lib/bot.ts';
import { median, memoryInUse, percentile95, timed } from './lib/measure.ts';
import { mb, ms, table } from './lib/table.ts';

// What pins cost: 100 in each of 1,000 servers. Ends with 1 when a bound of the design is broken.

const servers = 1_000;
const pinsEach = 100;
const rounds = 25;
const bounds = { times: 2, megabytes: 100 };

const guildOf = (server: number): string => `${100_000_000_000_000_000n + BigInt(server)}`;

/** Pins as communities write them: three ways to ask, a paragraph and a command. */
function pinsOf(server: number, questions: readonly Question[], lookup: Lookup): PinChange[] {
  const { sections } = lookup.guide;
  return Array.from({ length: pinsEach }, (_, at) => {
    const asked = (more: number) => questions[(server * 7 + at * 4 + more) % questions.length];
    const language = asked(0)?.language ?? 'en';
    const section = sections[(server + at * 3) % sections.length];
    return {
      content: {
        language,
        questions: [0, 1, 2].map((more) => `${asked(more)?.text.slice(0, 180) ?? ''} ${server}-${at}`),
        answer: `${section?.summary ?? ''}\n\n\`\`\`sh\ndocker run --rm example/${server}:${at}\n\`\`\``,
      },
    };
  });
}

async function fill(store: Store, questions: readonly Question[], lookup: Lookup): Promise<void> {
  for (let server = 0; server < servers; server++) {
    const changes = pinsOf(server, questions, lookup);
    const { kind } = await store.importPins(guildOf(server), changes, { by: '1', at: Date.now() });
    if (kind !== 'saved') throw new Error(`the pins of server ${server} were not saved: ${kind}`);
  }
}

/** Milliseconds of one `/docker ask` in one server, with and without pins, in turns so that both see the same machine. */
async function compare(without: Services, withPins: Services, questions: readonly Question[]) {
  const [plain, pinned]: [number[], number[]] = [[], []];
  for (let round = -3; round < rounds; round++) {
    const bots = [
      { services: without, times: plain },
      { services: withPins, times: pinned },
    ];
    for (const { services, times } of round % 2 === 0 ? bots : bots.reverse()) {
      for (const question of questions) {
        const took = await timed(() => askIn(services, guildOf(0), question));
        if (round >= 0) times.push(took);
      }
    }
  }
  return { plain, pinned };
}

const directory = await mkdtemp(join(tmpdir(), 'bench-pins-'));
const lookup = openGuide('content');
const questions = ownQuestions();
const [emptyStore, store] = await Promise.all(
  ['empty', 'full'].map((name) => openStore({ directory: join(directory, name) })),
);
if (!emptyStore || !store) throw new Error('no stores');
try {
  await fill(store, questions, lookup);
  const [without, withPins] = [servicesOver(lookup, emptyStore), servicesOver(lookup, store)];
  const sample = questions.filter((_, at) => at % 5 === 0);
  for (const question of sample) await askIn(without, guildOf(0), question);
  const before = memoryInUse();
  const first: number[] = [];
  for (let server = 0; server < servers; server++) {
    const question = sample[server % sample.length];
    if (question) first.push(await timed(() => askIn(withPins, guildOf(server), question)));
  }
  const after = memoryInUse();
  const { plain, pinned } = await compare(without, withPins, sample);
  const times = median(pinned) / median(plain);
  const grown = after.objects - before.objects;
  console.log(
    `${servers.toLocaleString('en')} servers with ${pinsEach} pins each; ${plain.length} asks a row\n`,
  );
  console.log(
    table([
      ['processor time of `/docker ask` in one server', 'median', '95 %'],
      ['without pins', ms(median(plain)), ms(percentile95(plain))],
      [`with ${pinsEach} pins`, ms(median(pinned)), ms(percentile95(pinned))],
      ['the first in a server since its pins changed', ms(median(first)), ms(percentile95(first))],
    ]),
  );
  console.log(
    `\n${times.toFixed(2)} times the cost (at most ${bounds.times}); ${mb(grown)} in use after an ask in every server (below ${bounds.megabytes} MB)`,
  );
  if (times > bounds.times || grown >= bounds.megabytes) {
    console.error('A bound is broken.');
    process.exitCode = 1;
  }
} finally {
  await Promise.all([emptyStore.close(), store.close()]);
  await rm(directory, { recursive: true });
}
