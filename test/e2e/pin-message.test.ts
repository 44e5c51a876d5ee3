import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { allComponents } from './stand-in/component-tree.ts';
import { click, messageMenu, submit } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { botPermissions } from './stand-in/world.ts';

const session = botSession();

const question = 'How do we clean up the build machines?';
const reply = 'Run `docker system prune` **every night**, and tell @everyone <@12>.';

/** Opens the menu on a message that a member wrote. */
async function tapMenu(server: Server, content = reply) {
  const author = server.person('other');
  const id = session.standIn.write(server.channel('general'), content, author);
  const form = await session.standIn.interact(
    messageMenu('Pin as Docker answer', { id, content, author }, server.as('moderator')),
  );
  return {
    id,
    form,
    url: `https://discord.com/channels/${server.guild.id}/${server.channel('general')}/${id}`,
  };
}

/** The request that pins a message in the channel. */
const pinning = (server: Server) => ({
  method: 'PUT',
  path: new RegExp(`/channels/${server.channel('general')}/messages/pins/`),
});

const save = (form: InteractionRecord) => session.standIn.interact(submit(form, { question }));
const ask = (server: Server) => server.type('member', 'docker ask', { question });

describe('Pin as Docker answer', () => {
  test('a member’s reply: filled in, and shown with its author and a link to it', async () => {
    const server = freshServer(session);
    const { form, url } = await tapMenu(server);
    expect(filledIn(form)).toMatchObject({
      question: '',
      answer: 'Run `docker system prune` **every night**, and tell \\@everyone \\<@12>.',
    });
    const saved = await save(form);
    expect(saved.ephemeral).toBe(true);
    expect(saved.text).toContain(`Made from [a message by other](${url})`);
    const asked = await ask(server);
    expect(asked.text).toContain(`📌 ${question}`);
    expect(asked.text).toContain('`docker system prune` **every night**');
    expect(asked.text).toContain(` · from [a message by other](${url})`);
    expect(asked.data['allowed_mentions']).toEqual({ parse: [], replied_user: false });
  });

  test('the bot’s own answer: filled in with the text of the message', async () => {
    const server = freshServer(session);
    const own = await server.type('member', 'docker what');
    const form = await session.standIn.interact(
      messageMenu('Pin as Docker answer', { id: own.messageId, content: '' }, server.as('moderator')),
    );
    const { question: title, answer } = filledIn(form);
    expect(own.text).toContain(`## ${title}\n\n${answer}`);
    expect(title).toBe('What Docker is');
    await save(form);
    const asked = await ask(server);
    expect(asked.text).toContain(answer);
    expect(asked.text).toContain(' · from [a message by docker-guide](https://discord.com/channels/');
  });

  test('too long for a pin: whole blocks, a notice and a link', async () => {
    const server = freshServer(session);
    const block = (name: string) => `${name}:\n\`\`\`sh\n${`echo ${name}\n`.repeat(70)}\`\`\``;
    const names = ['one', 'two', 'three', 'four', 'five'];
    const { form, url } = await tapMenu(server, names.map(block).join('\n'));
    const { answer = '' } = filledIn(form);
    expect(answer).toMatch(
      /^one:\n```sh\n(echo one\n){70}```\ntwo:|^one:\n\n```sh\n(echo one\n){70}```\n\ntwo:/,
    );
    expect(answer).toMatch(/```\n\n(five:\n\n)?This is the first part\. \[The whole message\]\(\S+\)$/);
    expect(answer).toContain(`(${url})`);
    expect([...answer].length).toBeLessThanOrEqual(3500);
    expect(answer.match(/^```/gm)?.length).toBe(8);
    expect(JSON.stringify(form.data)).toContain('too long for a pin');
    expect((await save(form)).text).toContain('Pinned');
    expect((await ask(server)).text).toContain('echo one');
  });

  test('a message without text is refused kindly', async () => {
    const server = freshServer(session);
    const { form } = await tapMenu(server, '');
    expect(form.ephemeral).toBe(true);
    expect(form.text).toContain('There is no text in that message');
  });

  test('what is wrong in the form can be mended, and the message stays its source', async () => {
    const server = freshServer(session);
    const { form, url } = await tapMenu(server);
    const wrong = await session.standIn.interact(submit(form, { question, replaces: 'no/such' }));
    expect(wrong.text).toContain('the guide has no section “no/such”');
    const again = await session.standIn.interact(click(wrong, 'Edit again'));
    await session.standIn.interact(submit(again, { replaces: '' }));
    expect((await ask(server)).text).toContain(url);
  });
});

describe('also in the channel', () => {
  const pinInChannel = async (server: Server) => {
    const { id, form } = await tapMenu(server);
    const saved = await save(form);
    return { id, outcome: await session.standIn.interact(click(saved, 'Pin in channel too')) };
  };

  test('where the bot may', async () => {
    const server = freshServer(session);
    const { id, outcome } = await pinInChannel(server);
    expect(outcome.text).toContain('Pinned in the channel too.');
    expect(session.standIn.pins(server.channel('general'))).toEqual([id]);
  });

  test('where it may not, the answer is kept and the permission named', async () => {
    const without = botPermissions & ~PermissionFlagsBits.PinMessages;
    const server = freshServer(session, () => ({ bot: without | PermissionFlagsBits.ManageMessages }));
    const { outcome } = await pinInChannel(server);
    expect(outcome.text).toMatch(/The answer is kept.+permission Pin Messages/);
    expect(session.standIn.pins(server.channel('general'))).toEqual([]);
    expect((await ask(server)).text).toContain('docker system prune');
  });

  test('where an overwrite of the channel forbids it', async () => {
    const server = freshServer(session, ({ channels }) => ({
      channels: channels.map((one) => ({ ...one, denied: PermissionFlagsBits.PinMessages })),
    }));
    const { outcome } = await pinInChannel(server);
    expect(outcome.text).toMatch(/The answer is kept.+permission Pin Messages/);
  });

  test('a full channel is said, and it works once there is room', async () => {
    const server = freshServer(session);
    session.standIn.failNext({
      ...pinning(server),
      status: 400,
      code: 30003,
    });
    const { id, outcome } = await pinInChannel(server);
    expect(outcome.text).toMatch(/The answer is kept.+as many pins as Discord allows/);
    expect((await ask(server)).text).toContain('docker system prune');
    const again = await session.standIn.interact(click(outcome, 'Pin in channel too'));
    expect(again.text).toContain('Pinned in the channel too.');
    expect(session.standIn.pins(server.channel('general'))).toEqual([id]);
  });

  test('a channel that lets the bot wait costs no reply', async () => {
    const server = freshServer(session);
    session.standIn.failNext({
      ...pinning(server),
      status: 429,
      retryAfter: 4,
    });
    const { id, outcome } = await pinInChannel(server);
    expect(outcome.after).toBeLessThan(3000);
    await session.standIn.until(
      () => (outcome.text.includes('Pinned in the channel too.') ? true : undefined),
      'the reply after the wait',
    );
    expect(session.standIn.pins(server.channel('general'))).toEqual([id]);
  });

  test('a message that was deleted meanwhile', async () => {
    const server = freshServer(session);
    session.standIn.failNext({
      ...pinning(server),
      status: 404,
      code: 10008,
    });
    const { outcome } = await pinInChannel(server);
    expect(outcome.text).toMatch(/The answer is kept.+is gone/);
    expect(allComponents(outcome.data).some(({ label }) => label === 'Pin in channel too')).toBe(false);
  });
});
