import { DatabaseSync } from 'node:sqlite';
import { InteractionResponseType } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { databasePath } from '../../src/store/open-store.ts';
import { botSession, person } from './bot-session.ts';
import * as typed from './stand-in/interaction.ts';
import { autocomplete, click, messageMenu } from './stand-in/interaction.ts';
import { exampleGuild } from './stand-in/world.ts';

vi.setConfig({ testTimeout: 60_000 });
const session = botSession();

let members = 0;
const someone = (): typed.Setting => {
  members += 1;
  return { user: { id: String(820000000000000000n + BigInt(members)), username: `member ${members}` } };
};
const slash = (command: string, options: typed.OptionValues = {}, setting: typed.Setting = {}) =>
  typed.slash(command, options, { ...someone(), ...setting });

const owner = person('owner');
const logChannel = '720000000000000003';
const callback = { method: 'POST', path: /\/callback$/ } as const;
const posting = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;

type Line = { readonly level: number; readonly msg: string; readonly reference?: string };

/** Lines of the log since a moment. */
const logFrom = (from: number): readonly Line[] =>
  session.bot
    .stdout()
    .slice(from)
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as Line);

const now = () => session.bot.stdout().length;
const until = <T>(check: () => T | undefined, what: string) => session.standIn.until(check, what);

/** Something later was answered: what came before has been dealt with. */
const stillAnswers = async () => {
  const record = await session.standIn.interact(slash('docker about', { private: true }));
  expect(record.text).toContain('Version');
};

test('an expired interaction is logged once, with a reference, and harms nothing', async () => {
  const from = now();
  const record = await session.standIn.interact(slash('docker what', {}, { expired: true }));
  expect(record.refusals).toEqual([10062]);
  await until(() => logFrom(from)[0], 'the log to tell of it');
  await stillAnswers();
  expect(logFrom(from)).toEqual([expect.objectContaining({ level: 40, reference: expect.any(String) })]);
});

test('entries for what was typed over are dropped in silence', async () => {
  const from = now();
  const setting = { ...someone(), expired: true };
  await session.standIn.interact(autocomplete('docker ask', 'question', { question: 'vol' }, setting));
  await stillAnswers();
  expect(logFrom(from)).toEqual([]);
});

test.each([
  ['a reset', { reset: true }],
  ['a hung-up connection', { hangUp: true }],
  ['a 500', { status: 500 }],
  ['a 503', { status: 503 }],
] as const)('%s is repeated, whether or not it took effect', async (_, fault) => {
  for (const takeEffect of [false, true]) {
    const from = now();
    session.standIn.failNext({ ...callback, ...fault, takeEffect });
    const record = await session.standIn.interact(slash('docker what'));
    expect(record.text).toContain('What Docker is');
    if (takeEffect) await until(() => record.refusals[0], 'the request to be repeated');
    await stillAnswers();
    expect(record.refusals).toEqual(takeEffect ? [40060] : []);
    expect(record.happenings).toEqual([]);
    expect(logFrom(from)).toEqual([]);
  }
});

test('what follows an answer still follows when the response to the answer was lost', async () => {
  const setting = someone();
  const answer = await session.standIn.interact(slash('docker what', { private: true }, setting));
  session.standIn.failNext({ ...callback, status: 502, takeEffect: true });
  const posted = await session.standIn.interact(click(answer, 'Post in channel', setting));
  await until(() => posted.happenings.find(({ kind }) => kind === 'followUp'), 'the post');
  expect(posted.refusals).toEqual([40060]);
  const dismissed = await session.standIn.interact(slash('docker what', {}, setting));
  session.standIn.failNext({ ...callback, reset: true, takeEffect: true });
  await session.standIn.interact(click(dismissed, 'Dismiss', setting));
  await until(() => dismissed.message === undefined || undefined, 'the message to go');
});

test('Discord down for one answer: the apology carries the reference of the log', async () => {
  const from = now();
  session.standIn.failNext({ ...callback, status: 500, times: 4 });
  const record = await session.standIn.interact(slash('docker what', {}, { locale: 'zh-CN' }));
  expect(record.ephemeral).toBe(true);
  expect(record.text).toContain('出错了');
  const reference = /编号：`([0-9a-f]{8})`/.exec(record.text)?.[1];
  await stillAnswers();
  expect(logFrom(from)).toEqual([expect.objectContaining({ level: 50, reference })]);
});

test('rate limits are waited for, on answers and in channels', async () => {
  session.standIn.failNext({ ...callback, status: 429, retryAfter: 1 });
  const limited = await session.standIn.interact(slash('docker what'));
  expect(limited.text).toContain('What Docker is');
  expect(limited.after).toBeGreaterThan(1000);
  const setting = { user: owner };
  session.standIn.failNext({ ...posting, status: 429, retryAfter: 1 });
  const set = await session.standIn.interact(slash('docker-setup', { log: logChannel }, setting));
  expect(set.text).toContain('Settings changed');
  expect(set.text).not.toContain('could not be written');
});

test('a channel that keeps a command waiting longer than Discord waits does not cost the answer', async () => {
  const written = session.standIn.messages(logChannel).length;
  session.standIn.failNext({ ...posting, status: 429, retryAfter: 4 });
  const set = await session.standIn.interact(slash('docker-setup', { replies: 'public' }, { user: owner }));
  expect(set.after).toBeLessThan(3000);
  expect(set.text).toContain('Settings changed');
  await until(() => session.standIn.messages(logChannel)[written], 'the line in the log channel');
});

test('slow work is deferred, privately, and answered when it is done', async () => {
  session.standIn.failNext({ path: /^\/attachments\//, delay: 1800 });
  const file = { name: 'pins.json', content: 'no pins' };
  const record = await session.standIn.interact(slash('docker-pin import', { file }, { user: owner }));
  expect(record.type).toBe(InteractionResponseType.DeferredChannelMessageWithSource);
  expect(record.ephemeral).toBe(true);
  expect(record.after).toBeLessThan(3000);
  expect(record.happenings.map(({ kind }) => kind)).toEqual(['edit']);
  expect(record.text).toContain('This is no file of pins');
});

test('a log channel that is gone or closed is said so in the reply', async () => {
  for (const code of [10003, 50001, 50013]) {
    session.standIn.failNext({ ...posting, status: code === 10003 ? 404 : 403, code });
    const set = await session.standIn.interact(slash('docker-setup', { replies: 'public' }, { user: owner }));
    expect(set.text).toContain('Settings changed');
    expect(set.text.split(`<#${logChannel}>`)).toHaveLength(3);
  }
});

test('a message that was deleted before the click: the answer comes privately', async () => {
  const setting = someone();
  const what = await session.standIn.interact(slash('docker what', {}, setting));
  session.standIn.failNext({ ...callback, status: 404, code: 10008 });
  const related = typed.choose(what, 'Related sections', ['why/why-docker-matters'], setting);
  const record = await session.standIn.interact(related);
  expect(record.ephemeral).toBe(true);
  expect(record.text).toContain('Why Docker');
});

test('dismissing what somebody deleted at the same moment is done', async () => {
  const from = now();
  const setting = someone();
  const what = await session.standIn.interact(slash('docker what', {}, setting));
  session.standIn.failNext({ method: 'DELETE', path: /^\/webhooks/, status: 404, code: 10008 });
  const record = await session.standIn.interact(click(what, 'Dismiss', setting));
  await stillAnswers();
  expect([record.happenings, logFrom(from)]).toEqual([[], []]);
});

test.each([
  ['missing permissions', { status: 403, code: 50013 }],
  ['a deleted channel', { status: 404, code: 10003 }],
] as const)('a reply in a channel with %s goes out as a follow-up', async (_, fault) => {
  const setting = someone();
  const content = 'Bind for 0.0.0.0:80 failed: port is already allocated';
  const answer = await session.standIn.interact(
    messageMenu('Answer from the Docker guide', { content, author: person('other') }, setting),
  );
  session.standIn.failNext({ ...posting, ...fault });
  const replied = await session.standIn.interact(click(answer, 'Reply to them', setting));
  await until(() => replied.happenings.find(({ kind }) => kind === 'followUp'), 'the follow-up');
});

test.each(['Post in channel', 'Reply to them'])(
  '%s that Discord does not take is taken back and told',
  async (label) => {
    const from = now();
    const setting = someone();
    const content = 'Bind for 0.0.0.0:80 failed: port is already allocated';
    const answer = await session.standIn.interact(
      messageMenu('Answer from the Docker guide', { content, author: person('other') }, setting),
    );
    const path = label === 'Post in channel' ? /^\/webhooks\/\d+\/[^/]+$/ : posting.path;
    session.standIn.failNext({ method: 'POST', path, status: 500, times: 4 });
    const clicked = await session.standIn.interact(click(answer, label, setting));
    const followUp = await until(
      () => clicked.happenings.find(({ kind }) => kind === 'followUp'),
      'the apology',
    );
    const reference = /Reference: `([0-9a-f]{8})`/.exec(JSON.stringify(followUp.payload))?.[1] ?? 'none';
    expect(clicked.text).toBe('That could not be sent. Please ask again and try once more.');
    await stillAnswers();
    expect(logFrom(from)).toEqual([expect.objectContaining({ level: 50, reference })]);
  },
);

test('a reply whose response was lost is not sent twice', async () => {
  const setting = someone();
  const content = 'Cannot connect to the Docker daemon at unix:///var/run/docker.sock';
  const answer = await session.standIn.interact(
    messageMenu('Answer from the Docker guide', { content, author: person('other') }, setting),
  );
  const general = exampleGuild.channels[0]?.id ?? '';
  const before = session.standIn.messages(general).length;
  const asked = session.standIn.requests.length;
  session.standIn.failNext({ ...posting, status: 500, takeEffect: true });
  await session.standIn.interact(click(answer, 'Reply to them', setting));
  const tries = () =>
    session.standIn.requests.slice(asked).filter(({ path }) => posting.path.test(path)).length;
  await until(() => tries() === 2 || undefined, 'the request to be repeated');
  await stillAnswers();
  expect(session.standIn.messages(general)).toHaveLength(before + 1);
});

test('a gateway that reconnects, resumes, cuts or forgets the session loses no request', async () => {
  for (const how of ['reconnect', 'close', 'cut'] as const) {
    const { resumed } = session.standIn.connections;
    session.standIn.disconnect(how);
    await stillAnswers();
    expect(session.standIn.connections.resumed).toBe(resumed + 1);
  }
  const { identified } = session.standIn.connections;
  session.standIn.disconnect('forget');
  await until(() => session.standIn.connections.identified > identified || undefined, 'a new session');
  await stillAnswers();
});

test('a broken row of the database: an apology in the language of the user, logged once', async () => {
  const guildId = '700000000000000077';
  const channels = [{ id: '720000000000000077', name: 'general' }];
  session.standIn.addGuild({ ...exampleGuild, id: guildId, name: 'Broken', channels });
  await session.standIn.interact(slash('docker-setup', { replies: 'private' }, { guildId, user: owner }));
  const database = new DatabaseSync(databasePath(session.bot.dataDir));
  database.exec('PRAGMA busy_timeout = 5000');
  const broken = JSON.stringify({ forums: 5, moderatorRole: {}, replies: 'private' });
  database.prepare('UPDATE server SET settings = ? WHERE guild_id = ?').run(broken, guildId);
  database.close();
  const from = now();
  const setting = { guildId, user: owner, locale: 'zh-TW' };
  const record = await session.standIn.interact(slash('docker-setup', {}, setting));
  const reference = /编号：`([0-9a-f]{8})`/.exec(record.text)?.[1] ?? 'none';
  expect(record.ephemeral).toBe(true);
  await stillAnswers();
  expect(logFrom(from)).toEqual([expect.objectContaining({ level: 50, reference })]);
  expect(session.bot.stdout().split(reference)).toHaveLength(2);
});

test('the log holds no token, of the bot or of an interaction', async () => {
  const output = session.bot.stdout() + session.bot.stderr();
  expect(output).not.toContain(session.standIn.token);
  expect(output).not.toMatch(/token-\d+/);
  expect(session.bot.stderr()).toBe('');
});
