import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { startBot } from './bot-process.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.close());

test('a bot that cannot start is an error with its output', async () => {
  await expect(startBot(standIn, { LOG_LEVEL: 'loud' })).rejects.toThrow('LOG_LEVEL');
}, 60_000);

test('a bot does not outlive the tests that started it', async () => {
  const module = JSON.stringify(new URL('bot-process.ts', import.meta.url).href);
  const { url, token } = standIn;
  const program = `const { startBot } = await import(${module});
    await startBot(${JSON.stringify({ url, token })}, ${JSON.stringify(smallGuide)}, { ready: false });
    setInterval(() => undefined, 1000);`;
  const tests = spawn(process.execPath, ['--input-type=module', '-e', program], { stdio: 'ignore' });
  const ended = once(tests, 'exit');
  await standIn.ready(60_000);
  tests.kill('SIGKILL');
  await ended;
  await standIn.until(() => !standIn.connected() || undefined, 'the bot to go');
  // It would be back within a second, were it still there.
  await expect(standIn.ready(3000)).rejects.toThrow('waited 3000 ms in vain for a bot to identify');
}, 90_000);
