import { ComponentType, type Interaction, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import { asSlash, clientSession, message, payload, saying, soon, words } from './client-session.ts';
import { slash } from './stand-in/interaction.ts';

const session = clientSession();

test('the second answer gets 40060, a late one 10062', async () => {
  const codes: unknown[] = [];
  const twice = async (interaction: Interaction) => {
    const { id, token } = interaction;
    const path = `/interactions/${id}/${token}/callback` as const;
    const body = {
      type: 4,
      data: { flags: 32768, components: [words('x')], allowed_mentions: { parse: [] } },
    };
    for (const _ of [1, 2]) {
      await session.client.rest.post(path, { body, auth: false }).catch(({ code }) => codes.push(code));
    }
  };
  await session.start(twice);
  await session.standIn.interact(slash('ask', { question: 'x' }));
  await expect.poll(() => codes, soon).toEqual([40060]);
  const late = await session.standIn.interact(slash('ask', { question: 'x' }, { expired: true }));
  await expect.poll(() => codes, soon).toEqual([40060, 10062, 10062]);
  expect([late.type, late.message]).toEqual([undefined, undefined]);
});

test('withResponse gives the message; files go up and down', async () => {
  let id: string | undefined;
  await session.start(async (interaction) => {
    const { url = '' } = asSlash(interaction).options.getAttachment('file') ?? {};
    const text = await (await fetch(url)).text();
    const reply = {
      ...payload(words('File'), { type: ComponentType.File, file: { url: 'attachment://b.txt' } }),
      files: [{ name: 'b.txt', attachment: Buffer.from(text.toUpperCase()) }],
    };
    const response = await asSlash(interaction).reply({ ...reply, withResponse: true } as never);
    id = (response as unknown as { resource: { message: { id: string } } }).resource.message.id;
  });
  const file = { name: 'a.txt', content: 'hello' };
  const record = await session.standIn.interact(slash('ask', { question: 'x', file }));
  expect(record.files.map(({ name, content }) => [name, String(content)])).toEqual([['b.txt', 'HELLO']]);
  await session.standIn.until(() => id, 'the response');
  expect(id).toBe(record.messageId);
  expect(session.standIn.problems).toEqual([]);
});

test('faults: refused, limited, lost after it took effect', async () => {
  await session.start(saying('Yes.'));
  session.standIn.failNext({ path: /callback$/, status: 500 });
  expect((await session.standIn.interact(slash('ask', { question: 'x' }))).text).toBe('Yes.');
  session.standIn.failNext({ path: /callback$/, reset: true, takeEffect: true });
  const lost = await session.standIn.interact(slash('ask', { question: 'x' }));
  await session.standIn.until(() => lost.refusals[0], 'the retry');
  expect([lost.text, lost.refusals]).toEqual(['Yes.', [40060]]);
  session.standIn.failNext({ path: /callback$/, status: 429, retryAfter: 0.1 });
  session.standIn.failNext({ path: /callback$/, delay: 20 });
  expect((await session.standIn.interact(slash('ask', { question: 'x' }))).after).toBeGreaterThan(100);
  expect(session.standIn.requests.map(({ status }) => status).slice(-7)).toEqual([
    200, 500, 204, 0, 400, 429, 204,
  ]);
});

test('what breaks a rule is refused and noted', async () => {
  await session.start(async (interaction) => {
    await asSlash(interaction)
      .reply(message(words('')))
      .catch(() => asSlash(interaction).reply(message(words('Sorry.'))));
  });
  const record = await session.standIn.interact(slash('ask', { question: 'x' }));
  expect([record.text, record.refusals]).toEqual(['Sorry.', [50035]]);
  await expect(session.client.application?.commands.set([{ name: 'Ask', description: '' }])).rejects.toThrow(
    'must be lower case',
  );
  expect(session.standIn.problems.map((problem) => problem.replace(/^.*?: /, ''))).toEqual([
    'components[0].content: must have at least 1 characters',
    'Ask.name: "Ask" must be lower case',
    'Ask.description: must have at least 1 characters',
  ]);
  expect(session.standIn.commands().map(({ name }) => name)).toEqual(['ask', 'Answer this']);
});

test('where the app is only installed by the user, five follow-ups and no more', async () => {
  const codes: unknown[] = [];
  await session.start(async (interaction) => {
    await asSlash(interaction).reply(message(words('Yes.')));
    for (let count = 1; count <= 6; count++) {
      await asSlash(interaction)
        .followUp(message(words(`${count}`)))
        .catch(({ code }) => codes.push(code));
    }
  });
  const record = await session.standIn.interact(slash('ask', { question: 'x' }, { place: 'user-install' }));
  await expect.poll(() => codes, soon).toEqual([40094]);
  expect(record.happenings.map(({ kind }) => kind)).toEqual(Array(5).fill('followUp'));
});

test.each<[number, object, string]>([
  [
    7,
    payload(words('x')),
    "type: 7 needs a message: a component's, or that of a modal opened by a component",
  ],
  [8, { choices: [] }, 'type: 8 does not fit, choices answer an autocomplete and nothing else does'],
  [5, { flags: MessageFlags.IsComponentsV2 }, 'flags: a deferral takes the ephemeral flag only'],
])('type %i does not fit a slash command like that', async (type, data, problem) => {
  await session.start(async (interaction) => {
    const path = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
    await session.client.rest.post(path, { body: { type, data }, auth: false }).catch(() => undefined);
    await asSlash(interaction).reply(message(words('Sorry.')));
  });
  const record = await session.standIn.interact(slash('ask', { question: 'x' }));
  expect([record.text, record.refusals]).toEqual(['Sorry.', [50035]]);
  expect(session.standIn.problems.map((one) => one.replace(/^.*callback: /, ''))).toEqual([problem]);
});
