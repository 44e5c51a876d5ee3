import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import type { BotSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer } from './fresh-server.ts';
import { choose, click, submit } from './stand-in/interaction.ts';
import { startStandIn } from './stand-in/stand-in.ts';

const session = {} as BotSession;
let DATA_DIR: string;

async function start(): Promise<BotProcess> {
  const bot = await startBot(session.standIn, { DATA_DIR, ...smallGuide });
  await session.standIn.until(
    () => bot.stdout().includes('"msg":"ready"') || undefined,
    'it to be ready',
    30_000,
  );
  return bot;
}

beforeAll(async () => {
  DATA_DIR = await mkdtemp(join(tmpdir(), 'docker-guide-bot-'));
  session.standIn = await startStandIn();
  session.bot = await start();
}, 60_000);

afterAll(async () => {
  await session.bot.stop();
  await session.standIn.close();
  await rm(DATA_DIR, { recursive: true });
}, 30_000);

const question = 'Which proxy do our containers go through?';

test.each(['SIGTERM', 'SIGKILL'] as const)(
  'after %s, pins, drafts, settings and every button are still there',
  async (signal) => {
    const { standIn } = session;
    const server = freshServer(session);
    await server.type('moderator', 'docker-pin add', { question, answer: 'proxy.example.org, port 3128' });
    await server.type('owner', 'docker-setup', { moderators: server.role('Guides'), replies: 'private' });
    const wrong = await server.type('moderator', 'docker-pin add', { question: 'q', answer: '```sh\nopen' });
    const history = await server.type('moderator', 'docker-pin history', { pin: '1' });
    const edit = await server.type('moderator', 'docker-pin edit', { pin: '1' });

    await session.bot.stop(signal);
    session.bot = await start();

    const asked = await server.type('member', 'docker ask', { question });
    expect(asked.text).toContain('proxy.example.org');
    expect(asked.ephemeral).toBe(true);
    expect(filledIn(await standIn.interact(click(wrong, 'Edit again')))['answer']).toBe('```sh\nopen');
    const saved = await standIn.interact(submit(edit, { answer: 'no proxy any more' }));
    expect(saved.text).toContain('Changed');
    const old = await standIn.interact(choose(history, 'See or restore a version', ['1']));
    await standIn.interact(click(old, 'Restore this version'));
    const again = await server.type('member', 'docker ask', { question });
    expect(again.text).toContain('proxy.example.org');
    const guide = { evenIfHidden: true };
    const allowed = await server.type('guide', 'docker-pin history', { pin: '1' }, guide);
    expect(allowed.text).toContain('History of a pin');
    expect(standIn.problems).toEqual([]);
  },
  90_000,
);
