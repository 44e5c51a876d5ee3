import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import { runProgram } from '../run-program.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

vi.setConfig({ testTimeout: 120_000 });

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.close());

const run = (program: string, env: Readonly<Record<string, string>> = {}) =>
  runProgram([program], { env: { DISCORD_API_URL: standIn.url, DISCORD_TOKEN: standIn.token, ...env } });

const names = commands.commands.map(({ data }) => data.name).toSorted();
const registered = (guildId?: string) =>
  standIn
    .commands(guildId)
    .map(({ name }) => name)
    .toSorted();

test('npm run register registers every command everywhere, with nothing but the token', async () => {
  const ran = await run('src/register.ts');
  expect(ran).toEqual({ code: 0, stdout: `${names.length} commands registered globally.\n`, stderr: '' });
  expect(registered()).toEqual(names);
});

test('DISCORD_GUILD_ID registers them in that server alone', async () => {
  const ran = await run('src/register.ts', { DISCORD_GUILD_ID: exampleGuild.id });
  const stdout = `${names.length} commands registered in server ${exampleGuild.id}.\n`;
  expect(ran).toEqual({ code: 0, stdout, stderr: '' });
  expect(registered(exampleGuild.id)).toEqual(names);
  expect(registered()).toEqual([]);
});

test('a token that Discord refuses is one sentence, and never printed', async () => {
  const ran = await run('src/register.ts', { DISCORD_TOKEN: 'wrong.token.value' });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(/^The commands could not be registered: .+\n$/);
  expect(ran.stdout + ran.stderr).not.toContain('wrong.token.value');
});

test('npm run invite finds the application of the token', async () => {
  const ran = await run('src/invite.ts');
  expect(ran.code).toBe(0);
  expect(ran.stdout).toContain(`client_id=${standIn.applicationId}&`);
});
