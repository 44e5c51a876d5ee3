import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { startBot } from './bot-process.ts';
import { slash } from './stand-in/interaction.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.close());

const failed = async (env: Record<string, string>) =>
  (await startBot(standIn, { ...smallGuide, ...env }, { ready: false })).ended;

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
    const bot = await startBot(standIn, smallGuide);
    const { code, stderr } = await bot.stop(signal);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  },
  60_000,
);

test('commands are registered when they or their place changed, and not else', async () => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'docker-guide-bot-'));
  const registrations = async (env: Record<string, string> = {}) => {
    const bot = await startBot(standIn, { DATA_DIR, ...smallGuide, ...env });
    await standIn.until(() => bot.stdout().includes('"msg":"ready"') || undefined, 'it to be ready', 30_000);
    expect((await bot.stop()).code).toBe(0);
    return standIn.requests.filter(({ method }) => method === 'PUT').map(({ path }) => path);
  };
  const application = `/applications/${standIn.applicationId}`;
  const everywhere = `${application}/commands`;
  const inServer = `${application}/guilds/${exampleGuild.id}/commands`;
  const inGuild = { DISCORD_GUILD_ID: exampleGuild.id };
  expect(await registrations()).toEqual([everywhere]);
  expect(await registrations()).toEqual([everywhere]);
  expect(await registrations(inGuild)).toEqual([everywhere, inServer]);
  expect(await registrations(inGuild)).toEqual([everywhere, inServer]);
  // As a version with other commands leaves it behind.
  await writeFile(join(DATA_DIR, 'registered-commands'), 'of another version');
  expect(await registrations(inGuild)).toEqual([everywhere, inServer, inServer]);
  await rm(DATA_DIR, { recursive: true });
}, 240_000);

test('a registration that Discord refuses is one sentence and exit code 1', async () => {
  const { code, stderr } = await failed({ DISCORD_GUILD_ID: '799999999999999999' });
  expect([code, stderr]).toEqual([1, 'The commands could not be registered: Missing Access\n']);
}, 60_000);

test('the bot reconnects and goes on answering', async () => {
  const bot = await startBot(standIn, smallGuide);
  await standIn.until(() => (standIn.commands().length > 0 ? true : undefined), 'the registration');
  standIn.disconnect();
  await standIn.until(
    () => (standIn.connections.resumed + standIn.connections.identified > 1 ? true : undefined),
    'it to come back',
    40_000,
  );
  const record = await standIn.interact(slash('docker topics'));
  expect(record.text).toContain('The Docker guide');
  await bot.stop();
}, 90_000);
