import {
  ApplicationCommandOptionType,
  type ChatInputCommandInteraction,
  Client,
  ComponentType,
  Events,
  GatewayIntentBits,
  type Interaction,
  MessageFlags,
  type RESTPostAPIApplicationCommandsJSONBody,
  type ThreadChannel,
} from 'discord.js';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { autocomplete, choose, click, messageMenu, slash, submit } from './stand-in/interaction.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

const general = '720000000000000001';
const member = (index: number) => exampleGuild.members[index]?.user ?? { id: '', username: '' };
const owner = member(0);
const silent = { parse: [] as const };

const commands: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: 'ask',
    description: 'Asks',
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What?',
        required: true,
        autocomplete: true,
        max_length: 20,
      },
      { type: ApplicationCommandOptionType.User, name: 'for', description: 'For whom?' },
      { type: ApplicationCommandOptionType.Attachment, name: 'file', description: 'A file' },
    ],
  },
  { name: 'Answer this', type: 3, default_member_permissions: '8192', contexts: [0], integration_types: [0] },
];

let standIn: StandIn;
let client: Client;
let respond: (interaction: Interaction) => Promise<unknown>;

beforeEach(async () => {
  standIn = await startStandIn();
  client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: standIn.url },
    allowedMentions: { parse: [] },
  });
  client.on('error', () => undefined);
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction).catch(() => undefined));
});
afterEach(async () => {
  await client.destroy();
  await standIn.close();
});

/** Logs in, registers, and answers what comes as the test says. */
async function start(answer: typeof respond): Promise<void> {
  respond = answer;
  await client.login(standIn.token);
  await Promise.all([
    standIn.ready(),
    client.isReady() || new Promise((done) => client.once('clientReady', done)),
  ]);
  await client.application?.commands.set(commands);
}

const words = (content: string) => ({ type: ComponentType.TextDisplay, content }) as const;
const payload = (...components: readonly object[]) => ({
  flags: MessageFlags.IsComponentsV2,
  components,
  allowedMentions: silent,
});
// Plain API JSON, which discord.js takes at run time, but its types don't.
const message = (...components: readonly object[]) => payload(...components) as never;
const button = (label: string, custom_id: string) => ({
  type: ComponentType.Button,
  style: 2,
  label,
  custom_id,
});
const row = (...components: readonly object[]) => ({ type: ComponentType.ActionRow, components });
const asSlash = (interaction: Interaction) => interaction as ChatInputCommandInteraction;

test('a slash command with its options, in a server', async () => {
  let seen: unknown;
  await start(async (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    seen = [
      interaction.options.getString('question'),
      interaction.options.getUser('for')?.username,
      interaction.guild.name,
      interaction.member.permissions.has('ManageMessages'),
      interaction.memberPermissions.has('ManageMessages'),
      interaction.channel?.name,
    ];
    await interaction.reply(message(words('Yes.')));
  });
  const record = await standIn.interact(
    slash('ask', { question: 'Ports?', for: owner.id }, { user: member(1), permissions: 0n }),
  );
  expect(seen).toEqual(['Ports?', 'owner', 'Example', true, false, 'general']);
  expect(record).toMatchObject({ type: 4, ephemeral: false, text: 'Yes.', refusals: [] });
  expect(standIn.messages(general).map(({ data }) => data.interaction_metadata)).toMatchObject([
    { type: 2, user: { id: member(1).id } },
  ]);
  expect(standIn.problems).toEqual([]);
});

test('what no user could send is refused with a reason', async () => {
  await start(async (interaction) => asSlash(interaction).reply(message(words('Yes.'))));
  const refused = (interaction: Parameters<StandIn['interact']>[0]) =>
    expect(standIn.interact(interaction)).rejects;
  await refused(slash('aks')).toThrow(
    'there is no command "aks" of type 1; registered here: ask, Answer this',
  );
  await refused(slash('ask')).toThrow('required options are missing: question');
  await refused(slash('ask', { question: 'x'.repeat(21) })).toThrow('must be 0 to 20 characters long');
  await refused(slash('ask', { question: 'x', who: 'y' })).toThrow('there is no option "who"');
  await refused(messageMenu('Answer this', { content: 'Hm?' })).toThrow('needs the permissions 8192');
  await refused(messageMenu('Answer this', { content: 'Hm?' }, { place: 'dm', user: owner })).toThrow(
    'its contexts are 0, this is 1',
  );
});

test('autocomplete takes choices, and nothing else', async () => {
  await start(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    await interaction.respond([{ name: `${interaction.options.getFocused()}?`, value: 'x' }]);
  });
  const record = await standIn.interact(autocomplete('ask', 'question', { question: 'por' }));
  expect(record.choices).toEqual([{ name: 'por?', value: 'x' }]);
  respond = async (interaction) => {
    if (interaction.isAutocomplete()) await interaction.respond([{ name: '', value: '' }]);
  };
  await expect(
    standIn.interact(autocomplete('ask', 'question', { question: 'por' }, { within: 300 })),
  ).rejects.toThrow('an answer to /ask');
  expect(standIn.problems.map((problem) => problem.replace(/^.*callback: /, ''))).toEqual([
    'choices[0].name: must have at least 1 characters',
    'choices[0].value: must have at least 1 characters',
  ]);
});

test('a button changes the message it is on; a menu is chosen from by its labels', async () => {
  await start(async (interaction) => {
    if (interaction.isButton()) await interaction.update(message(words('Second'), pick));
    else if (interaction.isStringSelectMenu())
      await interaction.update(message(words(interaction.values.join())));
    else await asSlash(interaction).reply(message(words('First'), row(button('Next', 'n:1'))));
  });
  const pick = row({
    type: ComponentType.StringSelect,
    custom_id: 'pick',
    placeholder: 'Pick one',
    options: [{ label: 'One', value: '1' }],
  });
  const reply = await standIn.interact(slash('ask', { question: 'x' }));
  expect(reply.text).toBe('First');
  const clicked = await standIn.interact(click(reply, 'Next'));
  expect([clicked.type, clicked.messageId, reply.text]).toEqual([7, reply.messageId, 'Second']);
  await standIn.interact(choose(reply, 'Pick one', ['One'], { user: owner }));
  expect(reply.text).toBe('1');
  await expect(standIn.interact(click(reply, 'Next'))).rejects.toThrow('nothing there to click like Next');
  expect(standIn.problems).toEqual([]);
});

test('a modal comes back with what was typed and the message it came from', async () => {
  await start(async (interaction) => {
    if (interaction.isModalSubmit() && interaction.isFromMessage()) {
      await interaction.update(message(words(`Got ${interaction.fields.getTextInputValue('t')}`)));
    } else if (interaction.isButton()) {
      await interaction.showModal({
        title: 'Form',
        custom_id: 'form',
        components: [
          {
            type: ComponentType.Label,
            label: 'Text',
            component: { type: ComponentType.TextInput, custom_id: 't', style: 1, max_length: 5 },
          },
        ],
      } as unknown as Parameters<typeof interaction.showModal>[0]);
    } else await asSlash(interaction).reply(message(words('First'), row(button('Edit', 'e'))));
  });
  const reply = await standIn.interact(slash('ask', { question: 'x' }));
  const form = await standIn.interact(click(reply, 'e'));
  expect(form.modal).toMatchObject({ title: 'Form' });
  await expect(standIn.interact(submit(form, { t: '' }))).rejects.toThrow('field "t" takes');
  const done = await standIn.interact(submit(form, { t: 'abc' }));
  expect([done.text, done.messageId]).toEqual(['Got abc', reply.messageId]);
  expect(standIn.problems).toEqual([]);
});

test('deferring, filling in, following up and deleting', async () => {
  await start(async (interaction) => {
    await asSlash(interaction).deferReply({ flags: MessageFlags.Ephemeral });
    await asSlash(interaction).editReply(message(words('Filled')));
    const { id } = await asSlash(interaction).followUp(message(words('More')));
    await asSlash(interaction).deleteReply(id);
  });
  const record = await standIn.interact(slash('ask', { question: 'x' }));
  await standIn.until(() => record.happenings[2], 'the deletion');
  expect(record).toMatchObject({ type: 5, ephemeral: true, text: 'Filled' });
  expect(record.happenings.map(({ kind }) => kind)).toEqual(['edit', 'followUp', 'delete']);
  expect(standIn.messages(general)).toEqual([]);
});

test('the second answer gets 40060, a late one 10062', async () => {
  const codes: unknown[] = [];
  const twice = async (interaction: Interaction) => {
    const { id, token } = interaction;
    const path = `/interactions/${id}/${token}/callback` as const;
    const body = { type: 4, data: { flags: 32768, components: [words('x')], allowed_mentions: silent } };
    for (const _ of [1, 2]) {
      await client.rest.post(path, { body, auth: false }).catch(({ code }) => codes.push(code));
    }
  };
  await start(twice);
  await standIn.interact(slash('ask', { question: 'x' }));
  await expect.poll(() => codes).toEqual([40060]);
  const late = await standIn.interact(slash('ask', { question: 'x' }, { expired: true }));
  await expect.poll(() => codes).toEqual([40060, 10062, 10062]);
  expect([late.type, late.message]).toEqual([undefined, undefined]);
});

test('withResponse gives the message; files go up and down', async () => {
  let id: string | undefined;
  await start(async (interaction) => {
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
  const record = await standIn.interact(slash('ask', { question: 'x', file }));
  expect(record.files.map(({ name, content }) => [name, String(content)])).toEqual([['b.txt', 'HELLO']]);
  await standIn.until(() => id, 'the response');
  expect(id).toBe(record.messageId);
  expect(standIn.problems).toEqual([]);
});

test('direct messages and servers where the app is only installed by the user', async () => {
  const seen: unknown[] = [];
  await start(async (interaction) => {
    const { context, guildId, guild } = interaction;
    seen.push([context, guildId, guild, interaction.inGuild(), interaction.authorizingIntegrationOwners[1]]);
    await asSlash(interaction).reply(message(words('Yes.')));
  });
  await standIn.interact(slash('ask', { question: 'x' }, { place: 'dm', user: owner }));
  await standIn.interact(slash('ask', { question: 'x' }, { place: 'private', user: owner }));
  await standIn.interact(slash('ask', { question: 'x' }, { place: 'user-install', user: owner }));
  expect(seen).toEqual([
    [1, null, null, false, undefined],
    [2, null, null, false, owner.id],
    [0, '790000000000000001', null, true, owner.id],
  ]);
});

test('the bot pins with PIN_MESSAGES and not without it', async () => {
  await start(async (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    await interaction.targetMessage.pin();
    await interaction.reply(message(words(`Pinned ${interaction.targetMessage.content}`)));
  });
  const setting = { user: owner };
  const record = await standIn.interact(messageMenu('Answer this', { id: '900', content: 'Hm?' }, setting));
  expect([record.text, standIn.pins(general)]).toEqual(['Pinned Hm?', ['900']]);
  const bare = {
    ...exampleGuild,
    id: '700000000000000002',
    bot: 0x400n,
    channels: [{ id: '72', name: 'a' }],
  };
  standIn.addGuild(bare);
  const id = standIn.write('72', 'x', owner);
  const pin = client.rest.put(`/channels/72/messages/pins/${id}`);
  await expect(pin).rejects.toMatchObject({ code: 50013 });
});

test('a wrong token: 4004 from the gateway, 401 from REST', async () => {
  await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided');
  const { status } = await fetch(`${standIn.url}/v10/users/@me`, { headers: { authorization: 'Bot wrong' } });
  expect(status).toBe(401);
});

test('a lost connection is resumed, and what came meanwhile arrives', async () => {
  await start(async (interaction) => asSlash(interaction).reply(message(words('Yes.'))));
  for (const [times, how] of (['close', 'reconnect', 'cut'] as const).entries()) {
    standIn.disconnect(how);
    const record = await standIn.interact(slash('ask', { question: 'x' }));
    expect([record.text, standIn.connections.resumed]).toEqual(['Yes.', times + 1]);
  }
  standIn.disconnect('forget');
  await standIn.until(() => standIn.connections.identified > 1 || undefined, 'a new session');
  expect((await standIn.interact(slash('ask', { question: 'x' }))).text).toBe('Yes.');
}, 30_000);

test('joining and leaving servers', async () => {
  await start(async () => undefined);
  const seen: string[] = [];
  client.on('guildCreate', ({ name }) => seen.push(`+${name}`));
  client.on('guildDelete', ({ name }) => seen.push(`-${name}`));
  standIn.addGuild({ ...exampleGuild, id: '700000000000000002', name: 'Second', channels: [] });
  standIn.removeGuild('700000000000000002');
  await expect.poll(() => seen).toEqual(['+Second', '-Second']);
});

test('a forum post: told at once, answered when its first message exists', async () => {
  await start(async () => undefined);
  const codes: unknown[] = [];
  const greet = async (thread: ThreadChannel, fresh: boolean) => {
    for (const _ of [1, 2]) {
      await thread.fetchStarterMessage().catch(({ code }) => codes.push(code));
      await thread.send(message(words(`${thread.name} ${fresh}`))).catch(({ code }) => codes.push(code));
    }
  };
  client.on('threadCreate', (thread, fresh) => void greet(thread, fresh));
  const post = { guildId: exampleGuild.id, forumId: '720000000000000002', title: 'Ports', ownerId: owner.id };
  const id = standIn.createForumPost({ ...post, refusals: 2 });
  await standIn.until(() => standIn.messages(id)[1], 'the answer');
  expect(codes).toEqual([10008, 40058]);
  expect(standIn.messages(id)[1]?.data).toMatchObject({ components: [{ content: 'Ports true' }] });
});

test('faults: refused, limited, lost after it took effect', async () => {
  await start(async (interaction) => asSlash(interaction).reply(message(words('Yes.'))));
  standIn.failNext({ path: /callback$/, status: 500 });
  expect((await standIn.interact(slash('ask', { question: 'x' }))).text).toBe('Yes.');
  standIn.failNext({ path: /callback$/, reset: true, takeEffect: true });
  const lost = await standIn.interact(slash('ask', { question: 'x' }));
  await standIn.until(() => lost.refusals[0], 'the retry');
  expect([lost.text, lost.refusals]).toEqual(['Yes.', [40060]]);
  standIn.failNext({ path: /callback$/, status: 429, retryAfter: 0.1 });
  standIn.failNext({ path: /callback$/, delay: 20 });
  expect((await standIn.interact(slash('ask', { question: 'x' }))).after).toBeGreaterThan(100);
  expect(standIn.requests.map(({ status }) => status).slice(-7)).toEqual([200, 500, 204, 0, 400, 429, 204]);
});

test('what breaks a rule is refused and noted', async () => {
  await start(async (interaction) => asSlash(interaction).reply(message(words(''))));
  await expect(standIn.interact(slash('ask', { question: 'x' }, { within: 300 }))).rejects.toThrow('50035');
  await expect(client.application?.commands.set([{ name: 'Ask', description: '' }])).rejects.toThrow(
    'must be lower case',
  );
  expect(standIn.problems.map((problem) => problem.replace(/^.*?: /, ''))).toEqual([
    'components[0].content: must have at least 1 characters',
    'Ask.name: "Ask" must be lower case',
    'Ask.description: must have at least 1 characters',
  ]);
  expect(standIn.commands().map(({ name }) => name)).toEqual(['ask', 'Answer this']);
});
