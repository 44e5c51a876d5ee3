import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { click, type Interaction, messageMenu, submit } from './stand-in/interaction.ts';
import { messageText } from './stand-in/interaction-record.ts';

const session = botSession();
const interact = (one: Interaction) => session.standIn.interact(one);

const question = 'Where are our runbooks?';
const add = (server: Server) =>
  server.type('moderator', 'docker-pin add', { question, answer: 'On the **wiki**.' });
const logOf = (server: Server) =>
  session.standIn.messages(server.channel('log')).map(({ data }) => messageText(data));

async function serverWithLog(change?: Parameters<typeof freshServer>[1]): Promise<Server> {
  const server = freshServer(session, change);
  await server.type('owner', 'docker-setup', { log: server.channel('log') });
  return server;
}

describe('/docker-setup log', () => {
  test('posts what moderators do, naming and pinging nobody else', async () => {
    const server = await serverWithLog();
    await add(server);
    await interact(
      submit(await server.type('second', 'docker-pin edit', { pin: '1' }), { answer: 'On the new wiki.' }),
    );
    await server.type('moderator', 'docker-pin remove', { pin: '1' });
    await server.type('moderator', 'docker-pin restore', { pin: '1' });
    const { files } = await server.type('moderator', 'docker-pin export', { format: 'json' });
    const erase = await server.type('owner', 'docker-pin remove', { pin: '1', erase: true });
    await interact(click(erase, 'Delete for good'));
    const file = { name: 'pins.json', content: files[0]?.content ?? '' };
    await interact(click(await server.type('second', 'docker-pin import', { file }), 'Import'));
    const lines = await session.standIn.until(
      () => (logOf(server).length >= 8 ? logOf(server) : undefined),
      'the log',
    );
    const by = (name: string) => `<@${server.person(name).id}>`;
    expect(lines).toEqual([
      `⚙️ ${by('owner')} changed the settings: \`log\``,
      `📌 ${by('moderator')} pinned \`1\`: ${question}`,
      `✏️ ${by('second')} changed pin \`1\`: ${question}`,
      `🗑️ ${by('moderator')} removed pin \`1\`: ${question}`,
      `↩️ ${by('moderator')} restored pin \`1\`: ${question}`,
      `📤 ${by('moderator')} exported the pins: docker-pins.json`,
      `❌ ${by('owner')} deleted every version of pin \`1\``,
      `📥 ${by('second')} imported pins: +1 ~0`,
    ]);
  });

  test('posts a pin in the channel too', async () => {
    const server = await serverWithLog();
    const menu = messageMenu('Pin as Docker answer', { content: 'wiki' }, server.as('moderator'));
    const saved = await interact(submit(await interact(menu), { question }));
    await interact(click(saved, 'Pin in channel too'));
    const line = `📍 <@${server.person('moderator').id}> pinned a message in the channel: <#${server.channel('general')}>`;
    expect(logOf(server)).toContain(line);
  });

  test('a deleted log channel breaks nothing, and is mentioned until another one is named', async () => {
    const server = await serverWithLog();
    session.standIn.removeChannel(server.guild.id, server.channel('log'));
    const added = await add(server);
    expect(added.text).toContain('Pinned');
    expect(added.text).toContain(`The log channel <#${server.channel('log')}> could not be written`);
    expect((await server.type('member', 'docker ask', { question })).text).toContain('On the **wiki**.');
    const removed = await server.type('moderator', 'docker-pin remove', { pin: '1' });
    expect(removed.text).toContain('could not be written');
    await interact(click(removed, 'Undo'));
    const moved = await server.type('owner', 'docker-setup', { log: server.channel('general') });
    expect(moved.text).toContain(`**Log channel:** <#${server.channel('general')}>`);
    expect((await server.type('second', 'docker-pin remove', { pin: '1' })).text).not.toContain(
      'could not be written',
    );
    const cleared = await interact(click(moved, 'No log channel'));
    expect(cleared.text).toContain('**Log channel:** none');
  });

  test.each([
    ['see', PermissionFlagsBits.ViewChannel],
    ['write in', PermissionFlagsBits.SendMessages],
  ])('a log channel that the bot may not %s is mentioned', async (_, denied) => {
    const server = await serverWithLog(({ channels }) => ({
      channels: channels.map((one) => (one.name === 'log' ? { ...one, denied } : one)),
    }));
    const added = await add(server);
    expect(added.text).toContain('Pinned');
    expect(added.text).toContain('could not be written');
  });

  test('a slow log channel does not keep the moderator waiting', async () => {
    const server = await serverWithLog();
    const path = new RegExp(`/channels/${server.channel('log')}/messages`);
    session.standIn.failNext({ method: 'POST', path, delay: 3500 });
    const added = await add(server);
    expect(added.text).toContain('Pinned');
    expect(added.text).not.toContain('could not be written');
    expect(added.after).toBeLessThan(3000);
    await session.standIn.until(() => logOf(server)[1], 'the line, late');
  });
});

test('/docker-setup shows all settings to its reader in their language, and takes the server’s back', async () => {
  const server = freshServer(session);
  const options = { language: 'zh-CN', 'keep-questions': false };
  const set = await server.type('manager', 'docker-setup', options);
  expect(set.text).toContain('Settings changed');
  const chinese = await server.type('manager', 'docker-setup', {}, { locale: 'zh-CN' });
  expect(chinese.text).toContain('**公开回复的语言：** 中文');
  const all = await server.type('owner', 'docker-setup');
  expect(all.ephemeral).toBe(true);
  expect(all.text).toContain('**Language of public replies:** Chinese');
  expect(all.text).toContain('**Text of unanswered questions:** not kept');
  const what = await server.type('member', 'docker what');
  expect(what.text).toContain('Docker 是什么');
  await interact(click(all, 'The server’s own language'));
  expect((await server.type('member', 'docker what')).text).toContain('What Docker is');
});
