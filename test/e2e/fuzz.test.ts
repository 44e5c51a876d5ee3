import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { type BotProcess, startBot } from './bot-process.ts';
import { storyLength, tell } from './fuzz/story.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

// Stories of random requests through the gateway to the real process: with 200 a second and more on a busy machine,
// there is no need for a shorter way. FUZZ_ROUNDS says how many. What fails is repeated with the seed and story
// that the failure names: FUZZ_SEED=… FUZZ_STORY=… npx vitest run test/e2e/fuzz.test.ts
const rounds = Number(process.env.FUZZ_ROUNDS ?? 1000);
const seed = process.env.FUZZ_SEED ?? String(randomInt(2 ** 31));
const only = process.env.FUZZ_STORY;
const atOnce = Number(process.env.FUZZ_AT_ONCE ?? 8);

test(
  `${only ? storyLength : rounds} random requests are answered within the rules`,
  async () => {
    const standIn = await startStandIn({ answerWithin: 20_000 });
    const bot = await startBot(standIn, { LOG_LEVEL: 'warn' });
    try {
      await standIn.until(() => standIn.commands().length > 0 || undefined, 'the registration', 30_000);
      const stories = only
        ? [Number(only)]
        : Array.from({ length: Math.ceil(rounds / storyLength) }, (_, at) => at);
      const began = performance.now();
      const kinds = await tellAll(standIn, bot, stories);
      const perSecond = (stories.length * storyLength * 1000) / (performance.now() - began);
      // Every way to ask was among them, and every way to answer.
      if (!only)
        expect([...kinds.keys()].map((kind) => kind.split(' ')[0])).toEqual(expect.arrayContaining(ways));
      console.log(`fuzz: ${Math.round(perSecond)} requests/s`, Object.fromEntries(kinds));
    } finally {
      await bot.stop();
      await standIn.close();
    }
  },
  60_000 + rounds * 200,
);

const ways = ['slash', 'autocomplete', 'messageMenu', 'click', 'choose', 'submit', 'forged'];

/** Several stories at once, as in life; gives how often each kind of request got which type of answer. */
async function tellAll(standIn: StandIn, bot: BotProcess, stories: number[]): Promise<Map<string, number>> {
  const kinds = new Map<string, number>();
  const waiting = stories.toReversed();
  const work = async () => {
    for (let story = waiting.pop(); story !== undefined; story = waiting.pop()) {
      const { answered } = await tell(standIn, seed, story).catch(failed(story, bot));
      for (const [kind, count] of answered) kinds.set(kind, (kinds.get(kind) ?? 0) + count);
      if (standIn.problems.length > 0) failed(story, bot)(standIn.problems.join('\n'));
      if (bot.stdout().includes('"level":50')) failed(story, bot)('an error was logged');
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  expect(bot.stderr()).toBe('');
  return kinds;
}

const failed =
  (story: number, bot: BotProcess) =>
  (error: unknown): never => {
    const log = bot
      .stdout()
      .split('\n')
      .filter((line) => line.includes('"level":50'));
    const what = error instanceof Error ? error.message : String(error);
    const again = `FUZZ_SEED=${seed} FUZZ_STORY=${story} (or one told at the same time)`;
    throw new Error(`${again}\n${what}\n${log.slice(0, 3).join('\n')}\n${bot.stderr()}`, { cause: error });
  };
