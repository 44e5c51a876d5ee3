import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { autocomplete, click, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { exampleGuild } from './stand-in/world.ts';

const busy = '700000000000000002';
const session = botSession({
  guilds: [
    exampleGuild,
    { ...exampleGuild, id: busy, channels: [{ id: '720000000000000009', name: 'general' }] },
  ],
});

const what = (setting: Setting) => session.standIn.interact(slash('docker what', {}, setting));
const isRefused = ({ text }: InteractionRecord) => /a lot at once|太频繁/.test(text);
const times = <T>(count: number, make: () => Promise<T>) => Promise.all(Array.from({ length: count }, make));

/** Asks on until somebody is told to slow down; the limits are per 20 seconds. */
async function untilRefused(most: number, make: () => Setting): Promise<InteractionRecord> {
  for (let asked = 0; asked < most; asked += 10) {
    const refused = (await times(10, () => what(make()))).find(isRefused);
    if (refused) return refused;
  }
  throw new Error(`${most} requests were all answered`);
}

describe('rate limits', () => {
  test('tell a member privately and kindly, in their language, when to come back', async () => {
    const user = newMember();
    const refused = await untilRefused(40, () => ({ user }));
    expect(refused.ephemeral).toBe(true);
    expect(refused.text).toMatch(/^That was a lot at once. Please try again in \d+ seconds?\.$/);
    const chinese = newMember();
    const told = await untilRefused(40, () => ({ user: chinese, locale: 'zh-CN' }));
    expect(told.text).toMatch(/^操作太频繁了，请 \d+ 秒后再试。$/);
  });

  test('concern the buttons of that member too, and nobody else', async () => {
    const user = newMember();
    const answer = await what({ user });
    await untilRefused(40, () => ({ user }));
    const clicked = await session.standIn.interact(click(answer, 'Dismiss', { user }));
    expect(isRefused(clicked)).toBe(true);
    expect(answer.message).toBeDefined();
    expect(isRefused(await what({ user: newMember() }))).toBe(false);
  });

  test('are no limit for typing', async () => {
    const user = newMember();
    await untilRefused(40, () => ({ user }));
    const record = await session.standIn.interact(
      autocomplete('docker ask', 'question', { question: 'volume' }, { user }),
    );
    expect(record.choices.length).toBeGreaterThan(0);
  });

  test('hold for a server as a whole, and leave others alone', async () => {
    const refused = await untilRefused(400, () => ({ user: newMember(), guildId: busy }));
    expect(refused.ephemeral).toBe(true);
    expect(isRefused(await what({ user: newMember(), place: 'dm' }))).toBe(false);
  });
});

describe('a reply', () => {
  test.each([
    ['docker what', {}],
    ['docker why', {}],
    ['docker ask', { question: 'how do I get a shell in a container' }],
    ['docker ask', { question: 'cookies with chocolate' }],
    ['docker resources', { topic: 'python' }],
    ['docker topics', {}],
    ['docker pins', {}],
    ['docker about', {}],
  ] as const)('to /%s %j is one message and pings nobody', async (command, options) => {
    const before = session.standIn.messages('720000000000000001').length;
    const record = await session.standIn.interact(slash(command, options, { user: newMember() }));
    expect(record.happenings).toEqual([]);
    expect(session.standIn.messages('720000000000000001')).toHaveLength(before + 1);
    expect(record.data['allowed_mentions']).toEqual({ parse: [], replied_user: false });
    expect(record.message?.data['mentions']).toEqual([]);
  });
});
