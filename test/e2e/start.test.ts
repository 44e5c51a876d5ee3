import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startBot } from './bot-process.ts';
import { slash } from './stand-in/interaction.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.close());

const failed = async (env: Record<string, string>) => (await startBot(standIn, env, { ready: false })).ended;

test('a wrong token is one sentence and exit code 1, and never printed', async () => {
  const { code, stdout, stderr } = await failed({ DISCORD_TOKEN: 'wrong.token.value' });
  expect(code).toBe(1);
  expect(stderr).toContain('Discord refused DISCORD_TOKEN');
  expect(stdout + stderr).not.toContain('wrong.token.value');
}, 60_000);

test('a missing token names the setting', async () => {
  const { code, stderr } = await failed({ DISCORD_TOKEN: '' });
  expect(code).toBe(1);
  expect(stderr).toContain('DISCORD_TOKEN is missing');
}, 60_000);

test('wrong settings are all listed', async () => {
  const { code, stderr } = await failed({ LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'here' });
  expect(code).toBe(1);
  expect(stderr).toContain('LOG_LEVEL');
  expect(stderr).toContain('DISCORD_GUILD_ID');
}, 60_000);

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends it cleanly',
  async (signal) => {
    const bot = await startBot(standIn);
    const { code, stderr } = await bot.stop(signal);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  },
  60_000,
);

test('commands are registered once, and not again while they stay the same', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'docker-guide-bot-'));
  const ready = async () => {
    const bot = await startBot(standIn, { DATA_DIR });
    await standIn.until(() => (standIn.commands().length > 0 ? true : undefined), 'the registration');
    const { code } = await bot.stop();
    expect(code).toBe(0);
  };
  await ready();
  await ready();
  expect(standIn.requests.filter(({ method }) => method === 'PUT')).toHaveLength(1);
  await rm(DATA_DIR, { recursive: true });
}, 90_000);

test('the bot reconnects and goes on answering', async () => {
  const bot = await startBot(standIn);
  await standIn.until(() => (standIn.commands().length > 0 ? true : undefined), 'the registration');
  standIn.disconnect();
  await standIn.until(
    () => (standIn.connections.resumed + standIn.connections.identified > 1 ? true : undefined),
    'it to come back',
    40_000,
  );
  const record = await standIn.interact(slash('docker what'));
  expect(record.text).toContain('What Docker is');
  await bot.stop();
}, 90_000);
