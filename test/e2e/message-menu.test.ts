import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botSession, person } from './bot-session.ts';
import { newMember } from './new-member.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { listOf, textOf } from './stand-in/fields.ts';
import { choose, click, messageMenu, type Setting, slash } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { exampleGuild, memberPermissions, type StandInUser } from './stand-in/world.ts';
import { untilUnsure } from './vague.ts';

const flags = PermissionFlagsBits;
const general = '720000000000000001';
const silent = '720000000000000010';
const unread = '720000000000000011';
const announcements = '720000000000000012';
const session = botSession({
  guilds: [
    {
      ...exampleGuild,
      channels: [
        ...exampleGuild.channels,
        { id: silent, name: 'silent', denied: flags.SendMessages },
        { id: unread, name: 'unread', denied: flags.ReadMessageHistory },
        { id: announcements, name: 'announcements', everyoneDenied: flags.SendMessages },
      ],
    },
  ],
});

const author = person('other');
const question = 'Bind for 0.0.0.0:80 failed: port is already allocated';

/** Opens the menu on a message that somebody has written. */
async function tapOn(content: string, setting: Setting = {}, by: StandInUser = author) {
  const id = session.standIn.write(setting.channelId ?? general, content, by);
  const answer = await session.standIn.interact(
    messageMenu('Answer from the Docker guide', { id, content }, { user: newMember(), ...setting }),
  );
  return { id, answer };
}

const tap = (on: InteractionRecord, label: string) => session.standIn.interact(click(on, label));
const labels = (record: InteractionRecord) =>
  allComponents(record.message?.data ?? {}).flatMap(({ type, label }) => (type === 2 ? [textOf(label)] : []));
const followUp = (record: InteractionRecord) =>
  session.standIn.until(
    () => record.happenings.find(({ kind }) => kind === 'followUp')?.payload,
    'a follow-up',
  );
const replyTo = (id: string, channelId = general) =>
  session.standIn.until(
    () =>
      session.standIn
        .messages(channelId)
        .find(
          ({ data }) => (data['message_reference'] as { message_id?: string } | undefined)?.message_id === id,
        ),
    'the reply',
  );

describe('takes the question from the message', () => {
  const log = (line: string) =>
    [
      ...Array.from({ length: 80 }, (_, at) => `web-1  | 2026-11-25T10:00:${at % 60}Z starting ${at}`),
      `web-1  | ${line}`,
      ...Array.from({ length: 9 }, (_, at) => `web-1  |     at run (app.js:${at}:1)`),
    ].join('\n');

  test.each([
    ['a sentence', 'how do I get a shell in a running container?', 'docker exec'],
    ['a fence', `help\n\`\`\`\n${question}\n\`\`\``, 'port'],
    ['a fence with a language', `help\n\`\`\`log\n${question}\n\`\`\``, 'port'],
    ['a fence left open', `\`\`\`\n${question}`, 'port'],
    ['a long log in a fence', `why?\n\`\`\`\n${log(question)}\n\`\`\``, 'port'],
    ['a long log without a fence', log(`Error: ${question}`), 'port'],
    ['mentions and emoji', `<@800000000000000001> <:x:123> ${question} <#720000000000000001>`, 'port'],
    ['a quote above it', `> what is the weather like in the mountains\n${question}`, 'port'],
    ['nothing but a quote', `> ${question}`, 'port'],
    ['links', `see https://example.com/recipes-for-cookies : ${question}`, 'port'],
    ['a masked link', `[how do I get a shell in a running container](https://example.com)`, 'docker exec'],
    ['Chinese', '各位，怎么进入正在运行的容器？', '容器'],
  ])('%s', async (_, content, expected) => {
    const { answer } = await tapOn(content);
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain(expected);
    expect(answer.text).not.toContain('I do not know');
    expect(labels(answer).some((label) => /^(Reply to them|回复对方)$/.test(label))).toBe(true);
  });

  test.each(['', '<@800000000000000001>', 'https://example.com', '<:cat:123>', '@everyone'])(
    'and has a kind sentence for %j',
    async (content) => {
      const { answer } = await tapOn(content);
      expect(answer.ephemeral).toBe(true);
      expect(answer.text).toContain('Ask in a few words, or paste the error message.');
    },
  );

  test.each([
    [
      'a message that it forwards',
      {
        message_reference: { type: 1, channel_id: general, message_id: '1' },
        message_snapshots: [{ message: { type: 0, content: question, flags: 0 } }],
      },
    ],
    ['an embed of another bot', { embeds: [{ type: 'rich', title: 'Build failed', description: question }] }],
  ])('%s', async (_, fields) => {
    const id = session.standIn.write(general, '', author);
    const message = session.standIn.messages(general).find(({ data }) => data['id'] === id);
    if (message) message.data = { ...message.data, ...fields };
    const answer = await session.standIn.interact(
      messageMenu('Answer from the Docker guide', { id, content: '' }, { user: newMember() }),
    );
    expect(answer.text).toContain('port');
  });

  test('a message of the bot itself', async () => {
    const what = await session.standIn.interact(slash('docker what', {}, { user: newMember() }));
    const answer = await session.standIn.interact(
      messageMenu('Answer from the Docker guide', { id: what.messageId, content: '' }, { user: newMember() }),
    );
    expect(answer.ephemeral).toBe(true);
    expect(answer.refusals).toEqual([]);
  });
});

describe('"Reply to them"', () => {
  test('is a real reply that names who sent it and pings nobody', async () => {
    const user = newMember();
    const { id, answer } = await tapOn(question, { user });
    const clicked = await tap(answer, 'Reply to them');
    expect(clicked.text).toBe('Replied.');
    const reply = await replyTo(id);
    expect(JSON.stringify(reply.data['components'])).toContain(`Shared by ${user.username}`);
    expect(reply.data['mentions']).toEqual([]);
  });

  test('is a real reply in a thread, too', async () => {
    const thread = session.standIn.createForumPost({
      ...{ guildId: exampleGuild.id, forumId: '720000000000000002' },
      ...{ title: 'Which of the two pubs is nicer?', ownerId: author.id },
    });
    const { id, answer } = await tapOn(question, { channelId: thread });
    expect((await tap(answer, 'Reply to them')).text).toBe('Replied.');
    expect((await replyTo(id, thread)).channelId).toBe(thread);
  });

  test('is sent once, however quick the second click is', async () => {
    const { id, answer } = await tapOn(question);
    const both = await Promise.all([0, 1].map(() => tap(answer, 'Reply to them')));
    await replyTo(id);
    const said = both.filter(({ data }) => JSON.stringify(data).includes('has been sent already'));
    expect(said).toHaveLength(1);
  });

  test('can be taken away by who sent it and by moderators, not by others', async () => {
    const user = newMember();
    for (const who of [user, person('moderator')]) {
      const { id, answer } = await tapOn(question, { user });
      await tap(answer, 'Reply to them');
      const messageId = textOf((await replyTo(id)).data['id']);
      const there = () => session.standIn.messages(general).some(({ data }) => data['id'] === messageId);
      const refused = await session.standIn.interact(click(messageId, 'Dismiss', { user: newMember() }));
      expect(refused.text).toContain('Only the person who asked');
      expect(there()).toBe(true);
      await session.standIn.interact(click(messageId, 'Dismiss', { user: who }));
      await session.standIn.until(() => (there() ? undefined : true), 'the reply to go');
    }
  });

  test.each([
    ['the bot may not send', silent, {}],
    ['the bot may not read what it replies to', unread, {}],
    ['who clicks may not send', announcements, {}],
  ])('links the message in a public follow-up where %s', async (_, channelId, setting) => {
    const { id, answer } = await tapOn(question, { channelId, ...setting });
    const clicked = await tap(answer, 'Reply to them');
    const post = JSON.stringify(await followUp(clicked));
    expect(post).toContain(`https://discord.com/channels/${exampleGuild.id}/${channelId}/${id}`);
    expect(post).toContain('Shared by');
    expect(clicked.text).toBe('Replied.');
  });

  test.each([
    ['lost the right', 50013],
    ['finds the thread locked', 160005],
  ])('links it, too, where the bot just %s', async (_, code) => {
    const { id, answer } = await tapOn(question);
    session.standIn.failNext({ method: 'POST', path: /^\/channels\/\d+\/messages$/, status: 403, code });
    const post = JSON.stringify(await followUp(await tap(answer, 'Reply to them')));
    expect(post).toContain(`https://discord.com/channels/${exampleGuild.id}/${general}/${id}`);
  });

  test('is one where the bot is only installed by its user', async () => {
    const setting: Setting = { place: 'user-install', permissions: memberPermissions };
    const { id, answer } = await tapOn(question, setting);
    expect(answer.ephemeral).toBe(true);
    const post = JSON.stringify(await followUp(await tap(answer, 'Reply to them')));
    expect(post).toMatch(new RegExp(`https://discord.com/channels/\\d+/\\d+/${id}`));
  });

  test('is one in a direct message between people, and not offered in the bot’s own', async () => {
    const { id, answer } = await tapOn(question, { place: 'private' });
    const post = JSON.stringify(await followUp(await tap(answer, 'Reply to them')));
    expect(post).toMatch(new RegExp(`https://discord.com/channels/@me/\\d+/${id}`));
    const alone = await tapOn(question, { place: 'dm' });
    expect(alone.answer.text).toContain('port');
    expect(labels(alone.answer)).not.toContain('Reply to them');
  });

  test('is still there after reading a related section, and sends what is read', async () => {
    const { id, answer } = await tapOn(question);
    const menu = allComponents(answer.message?.data ?? {}).find(
      ({ placeholder }) => placeholder === 'Related sections',
    );
    const [first] = listOf(menu?.options);
    const related = await session.standIn.interact(
      choose(answer, 'Related sections', [textOf(first?.value)]),
    );
    expect(labels(related)).toContain('Reply to them');
    const back = await tap(related, '‹ Back');
    expect(labels(back)).toContain('Reply to them');
    await session.standIn.interact(choose(back, 'Related sections', [textOf(first?.value)]));
    await tap(related, 'Reply to them');
    expect(JSON.stringify((await replyTo(id)).data)).toContain(textOf(first?.label));
  });

  test('is there once a near miss was chosen', async () => {
    const { id, record } = await untilUnsure(async (content) => {
      const { id, answer } = await tapOn(content);
      return { id, record: answer };
    });
    expect(labels(record)).not.toContain('Reply to them');
    const [miss] = allComponents(record.message?.data ?? {}).flatMap(({ custom_id }) =>
      textOf(custom_id).startsWith('d1:show:') ? [textOf(custom_id)] : [],
    );
    await tap(await tap(record, miss ?? ''), 'Reply to them');
    expect((await replyTo(id)).data['mentions']).toEqual([]);
  });

  test('is there for a list of resources, with its pages', async () => {
    const { id, answer } = await tapOn('where can I find resources to learn docker with python?');
    const second = await tap(answer, 'Next ›');
    const page = second.text.split('\n\n').at(-1) ?? '';
    await tap(second, 'Reply to them');
    expect(JSON.stringify((await replyTo(id)).data)).toContain(JSON.stringify(page).slice(1, -1));
  });
});
