import { ChannelType, MessageFlags, PermissionFlagsBits } from 'discord.js';
import { expect, test, vi } from 'vitest';
import { startBot } from './bot-process.ts';
import { botSession } from './bot-session.ts';
import { fieldsOf } from './stand-in/fields.ts';
import { click, slash } from './stand-in/interaction.ts';
import { messageText } from './stand-in/interaction-record.ts';
import type { StoredMessage } from './stand-in/state.ts';
import type { StandInUser } from './stand-in/world.ts';

vi.setConfig({ testTimeout: 60_000 });
const session = botSession();
const sure = 'Bind for 0.0.0.0:8080 failed: port is already allocated';
let servers = 0;

/** A server of its own for each test: neither cool-downs nor rate limits reach over. */
function newServer() {
  servers += 1;
  // Beyond the ids of the example server.
  const id = (kind: number) => String(BigInt(kind) * 10n ** 16n + BigInt(servers + 1000));
  const user = (kind: number, username: string) => ({ id: id(kind), username });
  const people = { owner: user(80, 'owner'), moderator: user(81, 'moderator'), other: user(82, 'other') };
  const author = user(83, 'author');
  const forum = (kind: number) => ({ id: id(kind), name: `forum-${kind}`, type: ChannelType.GuildForum });
  const closed = { ...forum(74), denied: PermissionFlagsBits.SendMessagesInThreads };
  const role = { id: id(71), name: 'Moderators', permissions: PermissionFlagsBits.ManageMessages };
  session.standIn.addGuild({
    id: id(70),
    name: `Server ${servers}`,
    ownerId: people.owner.id,
    roles: [role],
    channels: [{ id: id(72), name: 'general' }, forum(73), closed, forum(75)],
    members: [
      { user: people.owner },
      { user: people.moderator, roles: [role.id] },
      { user: people.other },
      { user: author },
    ],
  });
  return { guildId: id(70), forum: id(73), closed: id(74), canary: id(75), ...people, author };
}

type Server = ReturnType<typeof newServer>;

const setUp = ({ guildId, owner }: Server, forum: string) =>
  session.standIn.interact(slash('docker-setup', { forum }, { guildId, user: owner }));

type Post = { readonly title?: string; readonly isNew?: boolean; readonly refusals?: number };

function post({ guildId, author }: Server, forumId: string, { title = sure, ...rest }: Post = {}): string {
  return session.standIn.createForumPost({ guildId, forumId, title, ownerId: author.id, ...rest });
}

/** The bot's messages under a post. */
const answers = (thread: string) =>
  session.standIn.messages(thread).filter(({ data }) => fieldsOf(data.author).bot === true);

const answered = async (thread: string): Promise<StoredMessage> =>
  session.standIn.until(() => answers(thread)[0], `an answer under ${thread}`);

/** A server whose forum is watched, with a post that was answered there. */
async function answeredPost(rest: Post = {}) {
  const server = newServer();
  await setUp(server, server.forum);
  const thread = post(server, server.forum, rest);
  const { data } = await answered(thread);
  const tap = (label: string, user: StandInUser) =>
    session.standIn.interact(
      click(String(data.id), label, { user, guildId: server.guildId, channelId: thread }),
    );
  return { ...server, server, thread, data, tap };
}

/** Resolves when a later post was answered: the bot takes events in their order. */
async function settled(server: Server): Promise<void> {
  await setUp(server, server.canary);
  await answered(post(server, server.canary));
}

const sending = { method: 'POST', path: /^\/channels\/\d+\/messages$/ } as const;
const sent = (thread: string) =>
  session.standIn.requests.filter(({ path }) => path === `/channels/${thread}/messages`);

const logged = (text: string) =>
  session.bot
    .stdout()
    .split('\n')
    .filter((line) => line.includes(text));

test('a forum is answered only while it is watched', async () => {
  const server = newServer();
  const before = post(server, server.forum);
  await settled(server);
  expect(answers(before)).toEqual([]);
  const watched = await setUp(server, server.forum);
  expect(watched.text).toContain(`Posts in <#${server.forum}> are answered from now on.`);
  const stopped = await setUp(server, server.forum);
  expect(stopped.text).toContain(`Posts in <#${server.forum}> are no longer answered.`);
  const after = post(server, server.forum);
  await setUp(server, server.forum);
  await answered(post(server, server.forum));
  expect(answers(after)).toEqual([]);
});

test('a sure answer is one quiet message with its title and summary', async () => {
  const { thread, data, server } = await answeredPost();
  expect(messageText(data)).toMatch(/## .*port/i);
  expect(messageText(data)).toContain('From the Docker guide, by the title of this post.');
  expect(Number(data.flags) & MessageFlags.SuppressNotifications).not.toBe(0);
  await settled(server);
  expect(answers(thread)).toHaveLength(1);
});

test('a Chinese title is answered in Chinese', async () => {
  const { data } = await answeredPost({ title: '怎么进入正在运行的容器' });
  expect(messageText(data)).toContain('根据帖子标题，来自 Docker 指南。');
});

test('nothing is said where the bot is unsure, and no cool-down comes of it', async () => {
  const server = newServer();
  await setUp(server, server.forum);
  const titles = ['Help please', 'How can I get chewy chocolate chip cookies?', '???'];
  const threads = titles.map((title) => post(server, server.forum, { title }));
  await answered(post(server, server.forum));
  expect(threads.flatMap(answers)).toEqual([]);
});

test('a thread that is not new stays alone', async () => {
  const server = newServer();
  await setUp(server, server.forum);
  const old = post(server, server.forum, { isNew: false });
  await answered(post(server, server.forum));
  expect(answers(old)).toEqual([]);
});

test('one answer a forum in a minute', async () => {
  const { server } = await answeredPost();
  const second = post(server, server.forum);
  await settled(server);
  expect(answers(second)).toEqual([]);
});

test('Show me is private and for everybody', async () => {
  const { data, tap, other } = await answeredPost();
  const shown = await tap('Show me', other);
  expect(shown.ephemeral).toBe(true);
  expect(shown.text.length).toBeGreaterThan(messageText(data).length);
});

test.each(['This solved it', 'Not this'])('%s is refused to others, privately', async (label) => {
  const { thread, data, tap, other } = await answeredPost();
  const refused = await tap(label, other);
  expect(refused.ephemeral).toBe(true);
  expect(refused.text).toContain('Only the author of this post and moderators can do that.');
  expect(answers(thread).map(({ data: now }) => messageText(now))).toEqual([messageText(data)]);
});

const deciding = ['author', 'moderator'] as const;

test.each(deciding)('This solved it by the %s edits the message and counts a vote', async (who) => {
  const { data, tap, guildId, owner, other, [who]: user } = await answeredPost();
  const solved = await tap('This solved it', user);
  expect(solved.messageId).toBe(data.id);
  expect(solved.text).toContain('✅ Solved with an answer from the Docker guide.');
  expect(solved.text).toMatch(/## .*port/i);
  const report = await session.standIn.interact(slash('docker-report', {}, { guildId, user: owner }));
  expect(report.text).toContain('👍 1 (100%)');
  expect((await tap('Show me', other)).ephemeral).toBe(true);
});

test.each(deciding)('Not this by the %s takes the message away and counts a vote', async (who) => {
  const { thread, tap, guildId, owner, [who]: user } = await answeredPost();
  await tap('Not this', user);
  await session.standIn.until(() => answers(thread).length === 0 || undefined, 'the message to go');
  const report = await session.standIn.interact(slash('docker-report', {}, { guildId, user: owner }));
  expect(report.text).toContain('👎 1 (100%)');
});

test('a post whose first message is not there yet is answered two seconds later', async () => {
  const began = performance.now();
  const { thread, server } = await answeredPost({ refusals: 1 });
  expect(performance.now() - began).toBeGreaterThan(1900);
  await settled(server);
  expect(answers(thread)).toHaveLength(1);
});

test('after one retry it is given up and logged once', async () => {
  const server = newServer();
  await setUp(server, server.forum);
  const thread = post(server, server.forum, { refusals: 2 });
  await session.standIn.until(() => logged(thread)[0], 'the log to tell of it');
  await settled(server);
  expect(answers(thread)).toEqual([]);
  expect(logged(thread)).toHaveLength(1);
});

test('a deleted post is logged once', async () => {
  const server = newServer();
  await setUp(server, server.forum);
  session.standIn.failNext({ ...sending, status: 404, code: 10003 });
  const thread = post(server, server.forum);
  await session.standIn.until(() => logged(thread)[0], 'the log to tell of it');
  await settled(server);
  expect(logged(thread)).toEqual([expect.stringContaining('it is gone')]);
});

test('a forum that the bot may not write in is logged once', async () => {
  const server = newServer();
  await setUp(server, server.closed);
  const thread = post(server, server.closed);
  await session.standIn.until(() => logged(thread)[0], 'the log to tell of it');
  await settled(server);
  expect(logged(thread)).toEqual([expect.stringContaining('the bot may not write there')]);
});

test('a message whose response was lost is not sent twice', async () => {
  const server = newServer();
  await setUp(server, server.forum);
  session.standIn.failNext({ ...sending, reset: true, takeEffect: true });
  const thread = post(server, server.forum);
  await session.standIn.until(() => sent(thread).length > 1 || undefined, 'the request to be repeated');
  await settled(server);
  expect(answers(thread)).toHaveLength(1);
});

test('after a restart nothing is answered twice, the cool-down lasts, and buttons work', async () => {
  const { thread, server, tap, other, author } = await answeredPost();
  const { dataDir } = session.bot;
  await session.bot.stop();
  session.bot = await startBot(session.standIn, { DATA_DIR: dataDir });
  session.standIn.announceThread(thread);
  const second = post(server, server.forum);
  await settled(server);
  expect(answers(thread)).toHaveLength(1);
  expect(answers(second)).toEqual([]);
  expect((await tap('Show me', other)).ephemeral).toBe(true);
  expect((await tap('This solved it', author)).text).toContain('✅ Solved');
});
