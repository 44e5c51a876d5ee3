import { Client, GatewayIntentBits, type ThreadChannel } from 'discord.js';
import { expect, test } from 'vitest';
import { clientSession, general, message, owner, saying, soon, words } from './client-session.ts';
import { messageMenu, slash } from './stand-in/interaction.ts';
import { exampleGuild } from './stand-in/world.ts';

const session = clientSession();

test('the bot pins with PIN_MESSAGES and not without it', async () => {
  await session.start(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.targetMessage.pin();
    await interaction.reply(message(words(`Pinned ${interaction.targetMessage.content}`)));
  });
  const setting = { user: owner };
  const record = await session.standIn.interact(
    messageMenu('Answer this', { id: '900', content: 'Hm?' }, setting),
  );
  expect([record.text, session.standIn.pins(general)]).toEqual(['Pinned Hm?', ['900']]);
  const bare = {
    ...exampleGuild,
    id: '700000000000000002',
    bot: 0x400n,
    channels: [{ id: '72', name: 'a' }],
  };
  session.standIn.addGuild(bare);
  const id = session.standIn.write('72', 'x', owner);
  const pin = session.client.rest.put(`/channels/72/messages/pins/${id}`);
  await expect(pin).rejects.toMatchObject({ code: 50013 });
});

test('a channel holds 250 pins', async () => {
  await session.start(async () => undefined);
  const pin = (id: string) => session.client.rest.put(`/channels/${general}/messages/pins/${id}`);
  session.client.rest.options.globalRequestsPerSecond = 1000;
  for (let count = 1; count <= 250; count++) await pin(session.standIn.write(general, `${count}`, owner));
  const one = session.standIn.write(general, 'one more', owner);
  await expect(pin(one)).rejects.toMatchObject({ code: 30003 });
});

test('without the intent, what others write stays hidden', async () => {
  await session.start(async () => undefined);
  const id = session.standIn.write(general, 'secret', owner);
  const read = session.client.rest.get(`/channels/${general}/messages/${id}`);
  expect(await read).toMatchObject({ id, content: '' });
});

test('a privileged intent that was not granted: 4014', async () => {
  const { url: api, token } = session.standIn;
  const curious = new Client({ intents: [GatewayIntentBits.MessageContent], rest: { api } });
  await expect(curious.login(token)).rejects.toThrow('disallowed intents');
  await curious.destroy();
});

test('a wrong token: 4004 from the gateway, 401 from REST', async () => {
  await expect(session.client.login('wrong')).rejects.toThrow('An invalid token was provided');
  const { status } = await fetch(`${session.standIn.url}/v10/users/@me`, {
    headers: { authorization: 'Bot wrong' },
  });
  expect(status).toBe(401);
});

test('a lost connection is resumed, and what came meanwhile arrives', async () => {
  await session.start(saying('Yes.'));
  for (const [times, how] of (['close', 'reconnect', 'cut'] as const).entries()) {
    session.standIn.disconnect(how);
    const record = await session.standIn.interact(slash('ask', { question: 'x' }));
    expect([record.text, session.standIn.connections.resumed]).toEqual(['Yes.', times + 1]);
  }
  session.standIn.disconnect('forget');
  await session.standIn.until(() => session.standIn.connections.identified > 1 || undefined, 'a new session');
  expect((await session.standIn.interact(slash('ask', { question: 'x' }))).text).toBe('Yes.');
});

test('joining and leaving servers', async () => {
  await session.start(async () => undefined);
  const seen: string[] = [];
  session.client.on('guildCreate', ({ name }) => seen.push(`+${name}`));
  session.client.on('guildDelete', ({ name }) => seen.push(`-${name}`));
  session.standIn.addGuild({ ...exampleGuild, id: '700000000000000002', name: 'Second', channels: [] });
  session.standIn.removeGuild('700000000000000002');
  await expect.poll(() => seen, soon).toEqual(['+Second', '-Second']);
});

test('a forum post: told at once, answered when its first message exists', async () => {
  await session.start(async () => undefined);
  const codes: unknown[] = [];
  const greet = async (thread: ThreadChannel, fresh: boolean) => {
    for (const _ of [1, 2]) {
      await thread.fetchStarterMessage().catch(({ code }) => codes.push(code));
      await thread.send(message(words(`${thread.name} ${fresh}`))).catch(({ code }) => codes.push(code));
    }
  };
  session.client.on('threadCreate', (thread, fresh) => void greet(thread, fresh));
  const post = { guildId: exampleGuild.id, forumId: '720000000000000002', title: 'Ports', ownerId: owner.id };
  const id = session.standIn.createForumPost({ ...post, refusals: 2 });
  await session.standIn.until(() => session.standIn.messages(id)[1], 'the answer');
  expect(codes).toEqual([10008, 40058]);
  expect(session.standIn.messages(id)[1]?.data).toMatchObject({ components: [{ content: 'Ports true' }] });
});
