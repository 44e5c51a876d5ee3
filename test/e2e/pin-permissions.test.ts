import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, test } from 'vitest';
import { control } from '../../src/command/control.ts';
import { smallGuide } from '../bare-environment.ts';
import { botSession } from './bot-session.ts';
import { forgedForm, forgedMessage } from './forged.ts';
import { freshServer, type Server } from './fresh-server.ts';
import {
  autocomplete,
  choose,
  click,
  type Interaction,
  messageMenu,
  type OptionValues,
  type Setting,
  submit,
} from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { memberPermissions } from './stand-in/world.ts';

const session = botSession({}, smallGuide);
const interact = (one: Interaction) => session.standIn.interact(one);

const question = 'Who owns the build cache?';

const slashes: readonly (readonly [string, OptionValues])[] = [
  ['docker-pin add', { question: 'mine', answer: 'mine' }],
  ['docker-pin add', { question: 'mine' }],
  ['docker-pin edit', { pin: '1' }],
  ['docker-pin remove', { pin: '1' }],
  ['docker-pin remove', { pin: '1', erase: true }],
  ['docker-pin restore', { pin: '1' }],
  ['docker-pin history', { pin: '1' }],
  ['docker-pin export', {}],
  ['docker-pin import', { file: { name: 'pins.json', content: '{}' } }],
  ['docker-report', {}],
  ['docker-setup', {}],
  ['docker-setup', { replies: 'private' }],
];

const buttons = [
  control('pin-history', 'en', '1', '1'),
  control('pin-restore', 'en', '1', '1'),
  control('pin-erase', 'en', '1', '1'),
  control('pin-channel', 'en', '1'),
  control('pin-again', 'en', '1'),
  control('pin-import', 'en', '1'),
  control('setup-clear', 'en', 'log'),
  control('report-pin', 'en', '1'),
];

const menus = [control('pin-version', 'en', '1')];

const forms = [
  control('pin-form', 'en', 'new'),
  control('pin-form', 'en', 'pin', '1', '1'),
  control('pin-form', 'en', 'draft', '1'),
];

/** Who must be refused: by name, and with what a channel's overwrites give them. */
const refused: readonly (readonly [string, Setting])[] = [
  ['a member', {}],
  [
    'a member with Manage Messages and Manage Server in this channel only',
    { permissions: memberPermissions | PermissionFlagsBits.ManageMessages | PermissionFlagsBits.ManageGuild },
  ],
];

let server: Server;

const refusals = () => session.bot.stdout().match(/"event":"refused"/g)?.length ?? 0;
const shown = async () => (await server.type('other', 'docker ask', { question })).text;

/** A private refusal that says who may, a line in the log, and a pin that is what it was. */
async function expectRefused(act: () => Promise<InteractionRecord>): Promise<void> {
  const before = refusals();
  const record = await act();
  expect(record.modal).toBeUndefined();
  expect(record.ephemeral).toBe(true);
  expect(record.text).toMatch(
    /Only moderators of this server|Only members with the permission Manage Server/,
  );
  await session.standIn.until(() => refusals() > before || undefined, 'the refusal in the log');
  const [line = ''] = session.bot.stdout().trim().split('\n').slice(-1);
  expect(JSON.parse(line)).toMatchObject({ event: 'refused', user: server.person('member').id });
  expect(await shown()).toContain('The platform team.');
}

describe.each(refused)('%s is refused', (_, given) => {
  // For each act a server of its own: nobody is told to slow down.
  async function prepare(): Promise<Setting> {
    server = freshServer(session);
    await server.type('moderator', 'docker-pin add', { question, answer: 'The platform team.' });
    return server.as('member', { evenIfHidden: true, ...given });
  }

  test.each(slashes)('/%s %j', async (command, options) => {
    const setting = await prepare();
    await expectRefused(() => server.type('member', command, options, setting));
  });

  test.each(buttons)('forged button %j', async (forged) => {
    const setting = await prepare();
    const id = forgedMessage(session, server.channel('general'), forged);
    await expectRefused(() => interact(click(id, 'forged', setting)));
  });

  test.each(menus)('forged menu %j', async (forged) => {
    const setting = await prepare();
    const id = forgedMessage(session, server.channel('general'), forged, '1');
    await expectRefused(() => interact(choose(id, 'forged', ['1'], setting)));
  });

  test.each(forms)('forged form %j', async (forged) => {
    const setting = await prepare();
    const after = await server.type('member', 'docker about', {}, setting);
    const form = forgedForm(after, forged, {
      question,
      answer: 'mine',
      also: '',
      language: '',
      replaces: '',
    });
    await expectRefused(() => interact(submit(form, {}, setting)));
  });

  test('the menu of a message', async () => {
    const setting = await prepare();
    await expectRefused(() => interact(messageMenu('Pin as Docker answer', { content: 'mine' }, setting)));
  });

  test('autocomplete tells nothing of the pins', async () => {
    const setting = await prepare();
    const typed = await interact(autocomplete('docker-pin edit', 'pin', { pin: '' }, setting));
    expect(typed.choices).toEqual([]);
  });
});

test('a removed pin is not brought back by a member', async () => {
  server = freshServer(session);
  await server.type('moderator', 'docker-pin add', { question, answer: 'The platform team.' });
  await server.type('moderator', 'docker-pin remove', { pin: '1' });
  const id = forgedMessage(session, server.channel('general'), control('pin-restore', 'en', '1'));
  const undo = await interact(click(id, 'forged', server.as('member')));
  expect(undo.text).toContain('Only moderators');
  expect(await shown()).not.toContain('The platform team.');
});

test('the refusal is in the reader’s language', async () => {
  server = freshServer(session);
  const setting = { evenIfHidden: true, locale: 'zh-CN' };
  const add = await server.type('member', 'docker-pin add', { question: '问题', answer: '答' }, setting);
  expect(add.text).toBe('只有本服务器的管理员可以这样做。');
});

test('in a direct message the commands are not offered, and a forged one is refused', async () => {
  server = freshServer(session);
  const after = await server.type('owner', 'docker about', {}, { place: 'dm' });
  const form = forgedForm(after, control('pin-form', 'en', 'new'), { question, answer: 'mine' });
  const forged = await interact(submit(form, {}));
  expect(forged.text).toContain('only in a server that has added the bot');
  await expect(server.type('owner', 'docker-pin export', {}, { place: 'dm' })).rejects.toThrow('not offered');
});
