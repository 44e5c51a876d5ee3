import { beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../commands/index.ts';
import { control } from '../../src/command/control.ts';
import type { Place, User } from '../../src/command/request.ts';
import { pinForm } from '../../src/view/moderation/pin-form.ts';
import { checkCommands } from '../e2e/stand-in/check-commands.ts';
import {
  complete,
  createWorld,
  fileOf,
  noon,
  pinMessage,
  run,
  said,
  submit,
  tap,
  viewOf,
  type Who,
  type World,
} from './moderation-kit.ts';

const member: User = { id: 'member', name: 'member', locale: 'en-US', moderator: false, manager: false };
const server: Place = { kind: 'guild', guildId: '1', channelId: '20', member: true };

/** Who must not, and what they are told. */
const refused: readonly (readonly [string, Who, string])[] = [
  ['a member', { user: member }, 'Only'],
  ['a direct message', { place: { kind: 'dm', channelId: '3' } }, 'only in a server'],
  ['where the bot is user-installed only', { place: { ...server, member: false } }, 'only in a server'],
];

const slashes = [
  ...['add', 'edit', 'remove', 'restore', 'history', 'export', 'import'].map((name) => `docker-pin ${name}`),
  ...['docker-report', 'docker-setup'],
];

/** Every control of moderators, with arguments that would work. */
const taps = [
  control('pin-history', 'en', '1', '1'),
  control('pin-version', 'en', '1'),
  control('pin-restore', 'en', '1'),
  control('pin-erase', 'en', '1', '1'),
  control('pin-channel', 'en', '2'),
  control('pin-again', 'en', '1'),
  control('pin-import', 'en', '3'),
  control('report-pin', 'en', '1'),
  control('setup-clear', 'en', 'log'),
];

let world: World;
beforeEach(async () => {
  world = createWorld();
  const { store } = world.services;
  const content = { language: 'en', questions: ['q'], answer: 'a' } as const;
  const deed = { by: 'member', at: noon };
  await store.addPin('1', content, { by: 'mod', at: noon });
  await store.saveDraft('1', deed, { kind: 'pin', content });
  await store.saveDraft('1', deed, { kind: 'message', channelId: '20', messageId: '7' });
  await store.saveDraft('1', deed, { kind: 'import', pins: [{ content: { ...content, answer: 'b' } }] });
  await store.saveSettings('1', { ...(await store.settings('1')), logChannel: '77' });
});

/** Nothing was done, and the refusal is in the log. */
async function expectNothing(who: Who): Promise<void> {
  const { store } = world.services;
  expect(await store.history('1', '1')).toMatchObject([{ version: 1, answer: 'a' }]);
  expect(await store.pins('1')).toHaveLength(1);
  expect((await store.settings('1')).logChannel).toBe('77');
  expect(world.pinned).toEqual([]);
  expect(world.posted).toEqual([]);
  expect(world.audited).toMatchObject([{ event: 'refused', details: { user: who.user?.id ?? 'mod' } }]);
}

describe.each(refused)('%s is refused', (_, who, sentence) => {
  test.each(slashes)('/%s', async (name) => {
    const options = { pin: '1', question: 'q', answer: 'a', log: '5', erase: true };
    const outcome = await run(world, name, options, { ...who, file: fileOf('{}') });
    expect(viewOf(outcome).kind).toBe('refusal');
    expect(said(outcome)).toContain(sentence);
    await expectNothing(who);
  });

  test.each(taps)('control %j', async (forged) => {
    expect(viewOf(await tap(world, forged, ['1'], who)).kind).toBe('refusal');
    await expectNothing(who);
  });

  test.each([
    { kind: 'new' } as const,
    { kind: 'pin', id: '1', version: 1 } as const,
    { kind: 'draft', id: '1' } as const,
  ])('form %j', async (target) => {
    const modal = pinForm({ questions: ['q'], answer: 'mine' }, target, 'en');
    expect(viewOf(await submit(world, modal, {}, who)).kind).toBe('refusal');
    await expectNothing(who);
  });

  test('the menu of a message', async () => {
    expect(viewOf(await pinMessage(world, {}, who)).kind).toBe('refusal');
    await expectNothing(who);
  });

  test('autocomplete offers nothing', async () => {
    expect(await complete(world, 'docker-pin edit', 'pin', '', who)).toEqual({});
    expect(await complete(world, 'docker-pin add', 'section', '', who)).toEqual({});
  });
});

test('a moderator who may not manage the server may not change the settings', async () => {
  const user = { ...member, id: 'mod', moderator: true };
  const outcome = await run(world, 'docker-setup', { log: '5' }, { user });
  expect(said(outcome)).toContain('Manage Server');
  await tap(world, control('setup-clear', 'en', 'log'), [], { user });
  expect((await world.services.store.settings('1')).logChannel).toBe('77');
});

test('every control and form that is not a member’s own is listed here', () => {
  const open =
    /^(show|near|open|open-pin|pins|chapters|chapter|more|list|filter|topic|post|dismiss|vote|reply|forum-.+)$/;
  const verbs = commands.controls.map(({ verb }) => verb).filter((verb) => !open.test(verb));
  expect(verbs.toSorted()).toEqual(taps.map(({ verb }) => verb).toSorted());
  expect(commands.modals.map(({ verb }) => verb)).toEqual(['pin-form']);
});

test('Discord takes the commands, and shows them to those who may', () => {
  const data = commands.commands.map((command) => command.data);
  expect(checkCommands(data)).toEqual([]);
  const shown = Object.fromEntries(
    data.map((one) => [one.name, [one.default_member_permissions, one.contexts, one.integration_types]]),
  );
  const moderators = ['8192', [0], [0]];
  expect(shown).toMatchObject({
    'docker-pin': moderators,
    'docker-report': moderators,
    'Pin as Docker answer': moderators,
    'docker-setup': ['32', [0], [0]],
  });
});
