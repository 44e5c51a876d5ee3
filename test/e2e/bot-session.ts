import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { type BotProcess, startBot } from './bot-process.ts';
import { type StandIn, type StandInOptions, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild, type StandInUser } from './stand-in/world.ts';

/** One bot and one Discord for all tests of a file; after each test nothing may have gone against Discord's rules. */
export type BotSession = { standIn: StandIn; bot: BotProcess };

/** Starts the real program against a stand-in before the tests of a file and stops it after them. */
export function botSession(
  options: StandInOptions = {},
  env: Readonly<Record<string, string>> = {},
): BotSession {
  // On a busy machine an answer takes seconds, and a test waits for several.
  vi.setConfig({ testTimeout: 60_000 });
  const session = {} as BotSession;
  beforeAll(async () => {
    session.standIn = await startStandIn(options);
    session.bot = await startBot(session.standIn, env);
    await session.standIn
      .until(
        () => (session.bot.stdout().includes('"msg":"ready"') ? true : undefined),
        'the bot to have registered its commands',
        30_000,
      )
      .catch(() => undefined);
  }, 60_000);
  afterEach(() => {
    expect(session.standIn.problems).toEqual([]);
  });
  afterAll(async () => {
    await session.bot.stop();
    await session.standIn.close();
  }, 30_000);
  return session;
}

/** The people of the example server. */
export const person = (name: string): StandInUser => {
  const found = exampleGuild.members.find(({ user }) => user.username === name);
  if (!found) throw new Error(`nobody is called ${name}`);
  return found.user;
};
