import { afterEach, expect, test, vi } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { person } from './bot-session.ts';
import { slash } from './stand-in/interaction.ts';
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/stand-in.ts';

vi.setConfig({ testTimeout: 90_000 });

let standIn: StandIn;
const discord = async (options: StandInOptions = {}) => {
  standIn = await startStandIn(options);
};
afterEach(() => standIn.close());

const ready = async (): Promise<BotProcess> => {
  const bot = await startBot(standIn, smallGuide);
  await standIn.until(() => bot.stdout().includes('"msg":"ready"') || undefined, 'it to be ready', 30_000);
  return bot;
};

const wrongToken =
  'Discord refused DISCORD_TOKEN: copy the token again from the Developer Portal, page Bot.\n';
const closings = [
  [4004, wrongToken],
  [4014, 'Discord refused the intents, although the bot asks for Guilds alone.\n'],
  [4012, 'Discord closed the connection for good (code 4012): update the bot.\n'],
] as const;

test.each(closings)('refused by the gateway with %i, it ends with one sentence', async (code, sentence) => {
  await discord({ refuseWith: code });
  const bot = await startBot(standIn, smallGuide, { ready: false });
  const ended = await bot.ended;
  expect([ended.code, ended.stderr]).toEqual([1, sentence]);
  expect(ended.stdout).not.toContain(standIn.token);
  await bot.stop();
});

test('closed for good while it runs, it ends with one sentence', async () => {
  await discord();
  const bot = await ready();
  standIn.disconnect(4004);
  const ended = await bot.ended;
  expect([ended.code, ended.stderr]).toEqual([1, wrongToken]);
  expect(ended.stdout).not.toContain(standIn.token);
  await bot.stop();
});

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s in the middle of commands: they are finished',
  async (signal) => {
    await discord();
    const bot = await ready();
    // One whose answer must be repeated, and one that still needs the store after its file has come.
    const refused = { method: 'POST', path: /\/callback$/, status: 429, retryAfter: 1 } as const;
    standIn.failNext(refused);
    standIn.failNext({ path: /^\/attachments\//, delay: 700 });
    const pins = [{ language: 'en', questions: ['Where?'], answer: 'Here.' }];
    const file = { name: 'pins.json', content: JSON.stringify(pins) };
    const asked = standIn.interact(slash('docker topics'));
    const imported = standIn.interact(slash('docker-pin import', { file }, { user: person('owner') }));
    await standIn.until(() => standIn.requests.find(({ status }) => status === 429), 'both to have begun');
    const { code, stderr, stdout } = await bot.stop(signal);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect((await asked).text).toContain('The Docker guide');
    expect((await imported).text).not.toContain('Something went wrong');
    expect(stdout).not.toContain('"level":50');
  },
);
