import { beforeEach, expect, test } from 'vitest';
import { control } from '../../src/command/control.ts';
import { dayMs } from '../../src/store/limits.ts';
import type { AnswerKind } from '../../src/store/types.ts';
import {
  controlOf,
  createWorld,
  filledIn,
  modalOf,
  noon,
  run,
  said,
  submit,
  tap,
  type World,
} from './moderation-kit.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const ask = (text: string, kind: AnswerKind = 'none', daysAgo = 0, guildId = '1') =>
  world.services.store.recordAsked({ guildId, kind, text, language: 'en', at: noon - daysAgo * dayMs });

test('figures of the days asked for, with shares', async () => {
  for (let count = 0; count < 6; count++) await ask('found', 'found');
  await ask('unsure', 'unsure', 6);
  await ask('none', 'none', 7);
  const voted = await ask('found', 'found');
  await world.services.store.vote('1', voted, 'a', true);
  await world.services.store.vote('1', voted, 'b', false);
  await world.services.store.vote('1', voted, 'c', true);
  await ask('elsewhere', 'none', 0, '2');
  const week = said(await run(world, 'docker-report', { days: 7 }));
  expect(week).toContain('Last 7 days');
  expect(week).toContain('Asked: 8\nAnswered: 7 (88%)\nNot sure: 1 (13%)\nNot found: 0 (0%)');
  expect(week).toContain('👍 2 (67%) · 👎 1 (33%)');
  expect(week).not.toContain('elsewhere');
  expect(said(await run(world, 'docker-report'))).toContain('Asked: 9');
});

test('open questions by meaning, the most asked first, and a form to pin an answer', async () => {
  await ask('does podman support compose');
  await ask('怎么映射端口到 podman');
  await ask('podman compose support?');
  await ask('how do I sharpen a pencil');
  const report = await run(world, 'docker-report');
  expect(said(report)).toMatch(/podman compose support\? · 2 times\n/);
  const modal = modalOf(await tap(world, controlOf(report, 'Pin an answer')));
  expect(filledIn(modal)).toMatchObject({ question: 'podman compose support?', answer: '', language: 'en' });
  await submit(world, modal, { answer: 'It does.' });
  expect(await world.services.store.pin('1', '1')).toMatchObject({ answer: 'It does.' });
  expect(said(await run(world, 'docker-report'))).not.toContain('podman compose support?');
});

test('a question of another server, or one that is gone, opens nothing', async () => {
  const other = await ask('theirs', 'none', 0, '2');
  expect(said(await tap(world, control('report-pin', 'en', other)))).toContain('no longer kept');
  expect(said(await tap(world, control('report-pin', 'en')))).toContain('no longer kept');
});

test('what was voted down stays open although a pin has the question', async () => {
  const { store } = world.services;
  const content = { language: 'en', questions: ['which mirror'], answer: 'a' } as const;
  await store.addPin('1', content, { by: 'mod', at: noon });
  await store.vote('1', await ask('Which  mirror', 'found'), 'a', false);
  expect(said(await run(world, 'docker-report'))).toContain('Which mirror · 1 time');
});

test('a question longer than one of a pin is cut in the form', async () => {
  await ask('why '.repeat(75).trim());
  const modal = modalOf(await tap(world, controlOf(await run(world, 'docker-report'), 'Pin an answer')));
  expect(filledIn(modal).question?.length).toBeLessThanOrEqual(200);
});

test('long and hostile questions are shown as text, at most eight groups of them', async () => {
  const words = ['apple', 'banana', 'cherry', 'dates', 'elder', 'figs', 'grape', 'honey', 'iris', 'jasmine'];
  for (const word of words) await ask(`**${word}** @everyone ${`${word} `.repeat(40)}`);
  const text = said(await run(world, 'docker-report'));
  expect(text).toContain('… and 2 more.');
  expect(text).toContain('**jasmine** @everyone');
});

test('says when no texts are kept, in Chinese too', async () => {
  await run(world, 'docker-setup', { 'keep-questions': false });
  expect(said(await run(world, 'docker-report'))).toContain('keeps no texts');
  expect(said(await run(world, 'docker-report', {}, { language: 'zh-CN' }))).toContain(
    '本服务器不保留问题文本',
  );
});
