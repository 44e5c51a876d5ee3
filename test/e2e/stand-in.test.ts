import { ComponentType, MessageFlags } from 'discord.js';
import { expect, test } from 'vitest';
import {
  asSlash,
  button,
  clientSession,
  general,
  member,
  message,
  owner,
  row,
  words,
} from './client-session.ts';
import { autocomplete, choose, click, messageMenu, slash, submit } from './stand-in/interaction.ts';
import type { StandIn } from './stand-in/stand-in.ts';

const session = clientSession();

test('a slash command with its options, in a server', async () => {
  let seen: unknown;
  await session.start(async (interaction) => {
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
  const record = await session.standIn.interact(
    slash('ask', { question: 'Ports?', for: owner.id }, { user: member(1), permissions: 0n }),
  );
  expect(seen).toEqual(['Ports?', 'owner', 'Example', true, false, 'general']);
  expect(record).toMatchObject({ type: 4, ephemeral: false, text: 'Yes.', refusals: [] });
  expect(session.standIn.messages(general).map(({ data }) => data.interaction_metadata)).toMatchObject([
    { type: 2, user: { id: member(1).id } },
  ]);
  expect(session.standIn.problems).toEqual([]);
});

test('what no user could send is refused with a reason', async () => {
  await session.start(async (interaction) => asSlash(interaction).reply(message(words('Yes.'))));
  const refused = (interaction: Parameters<StandIn['interact']>[0]) =>
    expect(session.standIn.interact(interaction)).rejects;
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
  let empty = false;
  await session.start(async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const choice = { name: `${interaction.options.getFocused()}?`, value: 'x' };
    await interaction.respond([empty ? { name: '', value: '' } : choice]);
  });
  const record = await session.standIn.interact(autocomplete('ask', 'question', { question: 'por' }));
  expect(record.choices).toEqual([{ name: 'por?', value: 'x' }]);
  empty = true;
  await expect(
    session.standIn.interact(autocomplete('ask', 'question', { question: 'por' }, { within: 300 })),
  ).rejects.toThrow('an answer to /ask');
  expect(session.standIn.problems.map((problem) => problem.replace(/^.*callback: /, ''))).toEqual([
    'choices[0].name: must have at least 1 characters',
    'choices[0].value: must have at least 1 characters',
  ]);
});

test('a button changes the message it is on; a menu is chosen from by its labels', async () => {
  await session.start(async (interaction) => {
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
  const reply = await session.standIn.interact(slash('ask', { question: 'x' }));
  expect(reply.text).toBe('First');
  const clicked = await session.standIn.interact(click(reply, 'Next'));
  expect([clicked.type, clicked.messageId, reply.text]).toEqual([7, reply.messageId, 'Second']);
  await session.standIn.interact(choose(reply, 'Pick one', ['One'], { user: owner }));
  expect(reply.text).toBe('1');
  await expect(session.standIn.interact(click(reply, 'Next'))).rejects.toThrow(
    'nothing there to click like Next',
  );
  expect(session.standIn.problems).toEqual([]);
});

test('a modal comes back with what was typed and the message it came from', async () => {
  await session.start(async (interaction) => {
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
  const reply = await session.standIn.interact(slash('ask', { question: 'x' }));
  const form = await session.standIn.interact(click(reply, 'e'));
  expect(form.modal).toMatchObject({ title: 'Form' });
  await expect(session.standIn.interact(submit(form, { t: '' }))).rejects.toThrow('field "t" takes');
  const done = await session.standIn.interact(submit(form, { t: 'abc' }));
  expect([done.text, done.messageId]).toEqual(['Got abc', reply.messageId]);
  expect(session.standIn.problems).toEqual([]);
});

test('deferring, filling in, following up and deleting', async () => {
  await session.start(async (interaction) => {
    await asSlash(interaction).deferReply({ flags: MessageFlags.Ephemeral });
    await asSlash(interaction).editReply(message(words('Filled')));
    const { id } = await asSlash(interaction).followUp(message(words('More')));
    await asSlash(interaction).deleteReply(id);
  });
  const record = await session.standIn.interact(slash('ask', { question: 'x' }));
  await session.standIn.until(() => record.happenings[2], 'the deletion');
  expect(record).toMatchObject({ type: 5, ephemeral: true, text: 'Filled' });
  expect(record.happenings.map(({ kind }) => kind)).toEqual(['edit', 'followUp', 'delete']);
  expect(session.standIn.messages(general)).toEqual([]);
});

test('direct messages and servers where the app is only installed by the user', async () => {
  const seen: unknown[] = [];
  await session.start(async (interaction) => {
    const { context, guildId, guild } = interaction;
    seen.push([context, guildId, guild, interaction.inGuild(), interaction.authorizingIntegrationOwners[1]]);
    await asSlash(interaction).reply(message(words('Yes.')));
  });
  await session.standIn.interact(slash('ask', { question: 'x' }, { place: 'dm', user: owner }));
  await session.standIn.interact(slash('ask', { question: 'x' }, { place: 'private', user: owner }));
  await session.standIn.interact(slash('ask', { question: 'x' }, { place: 'user-install', user: owner }));
  expect(seen).toEqual([
    [1, null, null, false, undefined],
    [2, null, null, false, owner.id],
    [0, '790000000000000001', null, true, owner.id],
  ]);
});
