import { beforeEach, expect, test } from 'vitest';
import { control } from '../../src/command/control.ts';
import { controlOf, createWorld, run, said, tap, type World } from './moderation-kit.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const settings = () => world.services.store.settings('1');

test('without an option, all settings are shown and nothing changes', async () => {
  const text = said(await run(world, 'docker-setup'));
  expect(text).toBe(
    [
      'Settings of this server\n',
      ...['Language of public replies: the server’s own', 'Replies: public', 'Role that may moderate: none'],
      ...['Help forums watched: none', 'Log channel: none'],
      'Text of unanswered questions: kept for 30 days',
    ].join('\n'),
  );
  expect(world.audited).toEqual([]);
});

test('options are saved, told and logged', async () => {
  const options = { language: 'zh-CN', replies: 'private', moderators: '5', forum: '6', log: '7' };
  const text = said(await run(world, 'docker-setup', { ...options, 'keep-questions': false }));
  expect(await settings()).toEqual({
    ...{ language: 'zh-CN', replies: 'private', moderatorRole: '5', forums: ['6'], logChannel: '7' },
    keepQuestions: false,
  });
  expect(text).toContain('Server Settings → Integrations');
  expect(text).toContain('Posts in <#6> are answered from now on.');
  expect(text).toContain('The texts that were kept until now are deleted.');
  expect(world.audited).toEqual([
    {
      event: 'setup',
      details: { guild: '1', user: 'mod', changed: 'language,replies,moderators,forum,log,keep-questions' },
    },
  ]);
  expect(world.posted).toMatchObject([{ channel: '7' }]);
});

test('the same forum again is no longer watched', async () => {
  await run(world, 'docker-setup', { forum: '6' });
  await run(world, 'docker-setup', { forum: '8' });
  expect(said(await run(world, 'docker-setup', { forum: '6' }))).toContain('Posts in <#6> are no longer');
  expect((await settings()).forums).toEqual(['8']);
});

test('@everyone cannot be the moderators’ role, and forums have a limit', async () => {
  expect(said(await run(world, 'docker-setup', { moderators: '1' }))).toContain('every member could change');
  for (let forum = 100; forum < 120; forum++) await run(world, 'docker-setup', { forum: String(forum) });
  expect(said(await run(world, 'docker-setup', { forum: '6' }))).toContain('20 forums are watched');
  expect((await settings()).forums).not.toContain('6');
  expect(await settings()).not.toHaveProperty('moderatorRole');
});

test('buttons take a role, a log channel and a language back', async () => {
  const set = await run(world, 'docker-setup', { moderators: '5', log: '7', language: 'en' });
  for (const label of ['No moderator role', 'No log channel', 'The server’s own language']) {
    await tap(world, controlOf(set, label));
  }
  expect(await settings()).toEqual({ replies: 'public', forums: [], keepQuestions: true });
  // The channel that was taken away hears of it.
  expect(world.posted.map(({ text }) => text)).toEqual([
    '⚙️ <@mod> changed the settings: `language`, `moderators`, `log`',
    '⚙️ <@mod> changed the settings: `moderators`',
    '⚙️ <@mod> changed the settings: `log`',
  ]);
});

test('a forged name of a setting changes nothing', async () => {
  await run(world, 'docker-setup', { replies: 'private' });
  await tap(world, control('setup-clear', 'en', 'replies'));
  expect((await settings()).replies).toBe('private');
});

test('says so where a log channel cannot be written', async () => {
  world.channelResult = 'forbidden';
  expect(said(await run(world, 'docker-setup', { log: '7' }))).toContain('<#7> could not be written');
  expect((await settings()).logChannel).toBe('7');
});

test('speaks Chinese', async () => {
  const text = said(await run(world, 'docker-setup', { moderators: '5' }, { language: 'zh-CN' }));
  expect(text).toContain('服务器设置 → 集成');
});
