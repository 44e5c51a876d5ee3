import { beforeEach, describe, expect, test } from 'vitest';
import { parsePins } from '../../src/moderation/parse-pins.ts';
import type { PinContent } from '../../src/store/types.ts';
import {
  controlOf,
  createWorld,
  fileOf,
  lookup,
  noon,
  run,
  said,
  tap,
  viewOf,
  type World,
} from './moderation-kit.ts';

let world: World;
beforeEach(() => {
  world = createWorld();
});

const by = { by: 'mod', at: noon };

/** One of each kind, and what is easily lost in a file. */
const contents: readonly PinContent[] = [
  {
    language: 'en',
    questions: ['What is “## this”?', '- also: that', 'x'],
    answer:
      '- language: fr\n\ntext\n<!-- /pin -->\n\\<!-- pin -->\n\n```md\n<!-- /pin --> \n## q\n\ttab  \n\n\n\nend\n```',
    replaces: 'storage/bind-mounts',
    source: { authorId: '5', authorName: 'an: "author" <@1>', url: 'https://discord.com/channels/1/2/3' },
  },
  { language: 'zh-CN', questions: ['怎么保存数据？'], section: 'storage/volumes' },
  { language: 'en', questions: ['twice'], answer: 'one' },
  { language: 'en', questions: ['twice'], answer: 'two' },
];

async function fill(guild: string): Promise<void> {
  for (const content of contents) await world.services.store.addPin(guild, content, by);
}

const contentsOf = async (guild: string) =>
  (await world.services.store.pins(guild)).map(
    ({ id, guildId, version, changedBy, changedAt, removed, ...content }) => content,
  );

const exported = async (format: string) => viewOf(await run(world, 'docker-pin export', { format })).file;

describe.each(['markdown', 'json'])('%s', (format) => {
  test('export, then import elsewhere, gives the same pins', async () => {
    await fill('1');
    const file = fileOf((await exported(format))?.content ?? '');
    const preview = await run(world, 'docker-pin import', {}, { file, guild: '2' });
    expect(said(preview)).toContain('Adds 4 pins');
    expect(await contentsOf('2')).toEqual([]);
    await tap(world, controlOf(preview, 'Import'), [], { guild: '2' });
    expect(await contentsOf('2')).toEqual(await contentsOf('1'));
    expect(await world.services.store.history('2', '1')).toMatchObject([
      { action: 'import', changedBy: 'mod' },
    ]);
  });

  test('the same file again finds nothing to do', async () => {
    await fill('1');
    const file = fileOf(`\uFEFF${(await exported(format))?.content.replaceAll('\n', '\r\n')}`);
    const preview = await run(world, 'docker-pin import', {}, { file });
    expect(said(preview)).toContain('Leaves 4 pins as they are');
    expect(() => controlOf(preview, 'Import')).toThrow();
  });

  test('what a pin of the server has in common with one of the file is changed', async () => {
    await fill('1');
    const file = fileOf((await exported(format))?.content.replace('two', 'three') ?? '');
    const preview = await run(world, 'docker-pin import', {}, { file });
    expect(said(preview)).toMatch(/Changes 1 pin\n- `4` · twice[\s\S]*Leaves 3 pins/);
    const done = await tap(world, controlOf(preview, 'Import'));
    expect(said(done)).toContain('0 pins added, 1 pin changed.');
    expect(await world.services.store.pin('1', '4')).toMatchObject({ version: 2, answer: 'three' });
    expect(await world.services.store.pin('1', '3')).toMatchObject({ version: 1, answer: 'one' });
  });
});

test('an import that no longer fits does nothing and shows what it would do now', async () => {
  await fill('1');
  const file = fileOf((await exported('json'))?.content.replace('two', 'three') ?? '');
  const preview = await run(world, 'docker-pin import', {}, { file });
  await world.services.store.removePin('1', '4', by);
  const again = await tap(world, controlOf(preview, 'Import'));
  expect(said(again)).toMatch(/changed meanwhile[\s\S]+Adds 1 pin/);
  expect(await world.services.store.pin('1', '4')).toMatchObject({ version: 2, removed: true });
  await tap(world, controlOf(again, 'Import'));
  expect(await world.services.store.pin('1', '5')).toMatchObject({ answer: 'three' });
  expect(said(await tap(world, controlOf(again, 'Import')))).toContain('no longer there');
});

test('more pins than a server may have are not imported', async () => {
  await fill('1');
  const file = fileOf((await exported('json'))?.content ?? '');
  const changes = Array.from({ length: 498 }, (_, at) => ({
    content: { language: 'en', questions: [`q${at}`], answer: 'a' } as const,
  }));
  await world.services.store.importPins('2', changes, by);
  const preview = await run(world, 'docker-pin import', {}, { file, guild: '2' });
  expect(said(preview)).toContain('This would make 502 pins, a server has at most 500.');
  expect(() => controlOf(preview, 'Import')).toThrow();
});

const markdown = (...pins: readonly string[]) => `Format: docker-guide-pins 1\n${pins.join('\n')}`;
const json = (...pins: readonly object[]) =>
  JSON.stringify({ format: 'docker-guide-pins', version: 1, pins });

test.each([
  ['neither', 'hello', 'This is no file of pins'],
  ['broken JSON', '{"pins": [', 'This is not JSON'],
  ['another JSON', '{"version": 2, "pins": []}', '“format” is missing'],
  [
    'a newer one',
    '{"format": "docker-guide-pins", "version": 2, "pins": []}',
    '“version” is missing, unknown',
  ],
  ['nothing in it', markdown(), 'There is no pin in the file.'],
  ['text outside', markdown('', 'hello'), '**line 3:** This text belongs to no pin'],
  ['no end', markdown('<!-- pin -->', '## q'), '**pin 1, line 2:** The pin has no end'],
  [
    'no question',
    markdown('<!-- pin -->', '- language: en', '', 'a', '<!-- /pin -->'),
    'The question is missing: a line',
  ],
  [
    'an unknown field',
    markdown('<!-- pin -->', '## q', '- colour: red', '', 'a', '<!-- /pin -->'),
    '**pin 1, line 4:** “colour”',
  ],
  [
    'an unknown key',
    json({ language: 'en', questions: ['q'], answer: 'a', colour: 1 }),
    '**pin 1:** “colour”',
  ],
  ['a wrong type', json({ language: 'en', questions: 'q' }), '**pin 1:** “questions”'],
  [
    'a wrong source',
    json({
      language: 'en',
      questions: ['q'],
      answer: 'a',
      source: { authorId: '', authorName: '', url: 'https://a)[b](c' },
    }),
    'The address of the message',
  ],
  [
    'too long',
    json({ language: 'en', questions: ['q'], answer: 'x'.repeat(3501) }),
    '**pin 1:** The answer has 3,501',
  ],
])('a file that is wrong: %s', async (_, text, sentence) => {
  const outcome = await run(world, 'docker-pin import', {}, { file: fileOf(text) });
  expect(said(outcome)).toContain(sentence.replaceAll('**', ''));
  expect(await world.services.store.pins('1')).toEqual([]);
});

test('all problems of a file are listed at once, in the reader’s language', async () => {
  const pins = Array.from({ length: 20 }, () => ({ language: 'en', questions: [], answer: 'a' }));
  const outcome = await run(
    world,
    'docker-pin import',
    {},
    { file: fileOf(json(...pins)), language: 'zh-CN' },
  );
  expect(said(outcome)).toContain('文件有 20 处问题');
  expect(said(outcome)).toMatch(/第 1 条置顶：[\s\S]*第 15 条置顶：[\s\S]*另有 5 处/);
});

test('a file that is missing, too large or cannot be fetched', async () => {
  expect(said(await run(world, 'docker-pin import'))).toContain('The file is missing');
  const large = { ...fileOf(''), size: 9_000_000 };
  expect(said(await run(world, 'docker-pin import', {}, { file: large }))).toContain('larger than 8 MB');
  const lost = { ...fileOf(''), read: () => Promise.reject(new Error('gone')) };
  expect(said(await run(world, 'docker-pin import', {}, { file: lost }))).toContain('could not be fetched');
});

test('a server without pins has nothing to export', async () => {
  expect(said(await run(world, 'docker-pin export'))).toContain('no answers yet');
});

test('an answer from a file is tidied like one that is typed', () => {
  const { contents: read } = parsePins(
    json({ language: 'en', questions: ['q'], answer: '# a\n<@1>' }),
    lookup,
  );
  expect(read).toMatchObject([{ answer: '**a**\n\\<@1>' }]);
});
