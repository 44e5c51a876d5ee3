import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { smallGuide } from './bare-environment.ts';
import { runProgram } from './run-program.ts';
import { freshDirectory } from './store/directory.ts';

vi.setConfig({ testTimeout: 120_000 });

const token = 'MTIzNDU2Nzg5.a-secret.value_0';
const explained = '.env.example explains each setting.\n';
/** Loopback's port 1: nothing listens there. */
const nowhere = 'http://127.0.0.1:1/api';

const start = (program: string, env: Readonly<Record<string, string>>) =>
  runProgram([program], { env: { DISCORD_TOKEN: token, DISCORD_API_URL: nowhere, ...smallGuide, ...env } });

const missing = `DISCORD_TOKEN is missing: put your bot’s token into .env.\n${explained}`;

test.each([
  ['a missing token', { DISCORD_TOKEN: '' }, missing],
  ['a blank token', { DISCORD_TOKEN: '  ' }, missing],
  [
    'a token with other words beside it',
    { DISCORD_TOKEN: `Bot ${token}` },
    `DISCORD_TOKEN has characters that no token has, copy it again.\n${explained}`,
  ],
  [
    'a token that no header can carry',
    { DISCORD_TOKEN: `${token}密钥` },
    `DISCORD_TOKEN has characters that no token has, copy it again.\n${explained}`,
  ],
  [
    'every setting wrong at once',
    {
      DISCORD_TOKEN: '',
      DISCORD_APPLICATION_ID: 'mine',
      DISCORD_GUILD_ID: '12',
      DISCORD_API_URL: 'ftp://discord.com/api',
      LOG_LEVEL: 'loud',
    },
    [
      'DISCORD_TOKEN is missing: put your bot’s token into .env.',
      'DISCORD_APPLICATION_ID must be an id of 17 to 20 digits.',
      'DISCORD_GUILD_ID must be an id of 17 to 20 digits.',
      'DISCORD_API_URL must be an http(s) address.',
      'LOG_LEVEL must be one of trace, debug, info, warn, error, silent.',
      explained,
    ].join('\n'),
  ],
])('%s is said in a sentence each', async (_, env, stderr) => {
  const ran = await start('src/main.ts', env);
  expect(ran).toEqual({ code: 1, stdout: '', stderr });
  expect(ran.stderr).not.toContain(token);
});

test.each([
  ['src/main.ts', /^Discord could not be reached: check the network and DISCORD_API_URL\.\n$/],
  ['src/register.ts', /^The commands could not be registered: .+\n$/],
  ['src/invite.ts', /^Discord did not name the token’s application\. Set DISCORD_APPLICATION_ID, .+\n$/],
])('%s says that Discord cannot be reached', async (program, stderr) => {
  const ran = await start(program, {});
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(stderr);
  expect(ran.stdout + ran.stderr).not.toContain(token);
});

test.each(['src/main.ts', 'src/console.ts', 'src/ask.ts', 'src/eval.ts'])(
  '%s does not start on a guide that is not there',
  async (program) => {
    const CONTENT_DIR = join(await freshDirectory(), 'guide');
    const args = program === 'src/ask.ts' ? ['what is docker'] : [];
    const ran = await runProgram([program, ...args], { env: { DISCORD_TOKEN: token, CONTENT_DIR } });
    expect(ran).toEqual({
      code: 1,
      stdout: '',
      stderr: `The guide in ${CONTENT_DIR} has 1 problem:\n${CONTENT_DIR}: is not a directory, CONTENT_DIR must name the guide\n`,
    });
  },
);

test('a DATA_DIR that is a file is said in a sentence', async () => {
  const DATA_DIR = join(await freshDirectory(), 'file');
  await writeFile(DATA_DIR, '');
  const ran = await start('src/main.ts', { DATA_DIR });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toBe(
    `${DATA_DIR} cannot be opened for writing: let the user who runs this program write there, or set DATA_DIR to another directory.\n`,
  );
});
