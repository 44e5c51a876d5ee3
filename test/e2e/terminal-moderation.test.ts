import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { defaultSettings } from '../../src/store/types.ts';
import { freshDirectory } from '../store/directory.ts';
import { moderate, typeLines } from './console-process.ts';

const slow = { timeout: 120_000 };

async function stored(directory: string, guildId = 'console') {
  const store = await openStore({ directory, readOnly: true });
  const pins = await store.pins(guildId);
  const settings = await store.settings(guildId);
  const versions = await store.history(guildId, '1');
  await store.close();
  return { pins, settings, versions };
}

const add =
  '/docker-pin add question:"Where do I ask?" also:"Who helps?;Any help?" answer:"In **#help**.\\n\\n- first search" language:en';

test('a pin from one line leads the answers, in its server and after a restart', slow, async () => {
  const directory = await freshDirectory();
  expect(await moderate(directory, add)).toContain('Pinned');
  expect((await stored(directory)).pins).toMatchObject([
    { questions: ['Where do I ask?', 'Who helps?', 'Any help?'], answer: 'In **#help**.\n\n- first search' },
  ]);
  const asked = await typeLines(directory, ['who helps', '/docker pins']);
  expect(asked.stdout).toMatch(/📌 Where do I ask\?\n\nIn #help\.[\s\S]*Pinned by this server’s moderators/);
  for (const elsewhere of [['--guild', 'other'], ['--dm']])
    expect((await typeLines(directory, ['where do I ask'], elsewhere)).stdout).not.toContain('#help');
});

test('without an answer, the form is asked for field by field', slow, async () => {
  const directory = await freshDirectory();
  const form = ['How do we log in?', 'With `docker login`.\\nThen pull.', 'login?', '', ''];
  const printed = await moderate(directory, '/docker-pin add', ...form, '/docker pins');
  expect(printed).toMatch(/^Pin an answer\nQuestion people ask: \n\nAnswer, in Markdown: \n\n/);
  expect(printed).toContain('How do we log in?');
  expect((await stored(directory)).pins).toMatchObject([
    {
      questions: ['How do we log in?', 'login?'],
      answer: 'With `docker login`.\nThen pull.',
      language: 'en',
    },
  ]);
});

test('a form that the input ends in the middle of saves nothing', slow, async () => {
  const directory = await freshDirectory();
  const printed = await moderate(directory, '/docker-pin add', 'How do we log in?');
  expect(printed).toContain('The input ended before the form did: nothing was saved.');
  expect((await stored(directory)).pins).toEqual([]);
});

test('edit by options or by the form, history, restore, remove, erase', slow, async () => {
  const directory = await freshDirectory();
  const printed = await moderate(
    directory,
    add,
    '/docker-pin edit 1 answer:"In #docker: *all day*."',
    '/docker-pin edit "where do i ask?"',
    ...['', 'Third\\nanswer', '', '', ''],
    '/docker-pin edit 1 colour:red answer:x',
    '/docker-pin edit 1 section:storage/volumes',
    '/docker-pin history pin:1',
    '3', // the oldest version in the menu
    '1', // its button, Restore
    '/docker-pin remove pin:1',
    '/docker-pin restore pin:1',
  );
  expect(printed).toContain('Answer, in Markdown [In #docker: *all day*.]: ');
  expect(printed).toContain('section: there is no such field here, there are question, answer, also');
  const { pins, versions } = await stored(directory);
  expect(versions.map(({ action, answer }) => [action, answer])).toEqual([
    ['restore', 'In **#help**.\n\n- first search'],
    ['remove', 'In **#help**.\n\n- first search'],
    ['restore', 'In **#help**.\n\n- first search'],
    ['edit', 'Third\nanswer'],
    ['edit', 'In #docker: *all day*.'],
    ['add', 'In **#help**.\n\n- first search'],
  ]);
  expect(pins).toHaveLength(1);
  const erased = await moderate(directory, '/docker-pin remove pin:1 erase:true', '1');
  expect(erased).toContain('Erased');
  expect((await stored(directory)).versions).toEqual([]);
});

test.each(['markdown', 'json'])('export as %s, then import elsewhere', slow, async (format) => {
  const directory = await freshDirectory();
  const second =
    '/docker-pin add question:"怎么保存数据？" section:storage/volumes replaces:storage/bind-mounts';
  const printed = await moderate(directory, add, second, `/docker-pin export format:${format}`);
  const [, name = '', content = ''] = /--- (docker-pins\.\w+)\n([\s\S]*)\n\n$/.exec(printed) ?? [];
  const elsewhere = await freshDirectory();
  const file = join(elsewhere, name);
  await writeFile(file, content);
  const looked = await moderate(elsewhere, `/docker-pin import file:"${file}"`);
  expect(looked).toContain('Adds 2 pins');
  expect((await stored(elsewhere)).pins).toEqual([]);
  expect(await moderate(elsewhere, `/docker-pin import file:${file}`, '1')).toContain('2 pins added');
  const contents = async (where: string) => (await stored(where)).pins.map(({ changedAt, ...pin }) => pin);
  expect(await contents(elsewhere)).toEqual(await contents(directory));
  const missing = await moderate(elsewhere, '/docker-pin import file:/nowhere/pins.md');
  expect(missing).toContain('could not be');
});

test('the report counts, and pins an answer to an open question', slow, async () => {
  const directory = await freshDirectory();
  const question = 'zebra frobnication quux';
  const printed = await moderate(
    directory,
    question,
    '/docker-report days:7',
    '1',
    ...['', 'Ask the zoo.', '', '', ''],
    '/docker-setup keep-questions:false',
    '/docker-report',
  );
  expect(printed).toMatch(/Asked: 1\n[\s\S]*Not found: 1 \(100%\)[\s\S]*zebra frobnication quux · 1 time/);
  expect((await stored(directory)).pins).toMatchObject([{ questions: [question], answer: 'Ask the zoo.' }]);
  expect(printed.slice(printed.lastIndexOf('Questions in this server'))).not.toContain('zebra');
});

test('settings', slow, async () => {
  const directory = await freshDirectory();
  const line =
    '/docker-setup language:zh-CN replies:private moderators:123456789012345678 keep-questions:false';
  await moderate(directory, line, '/docker-setup');
  expect((await stored(directory)).settings).toEqual({
    ...{ language: 'zh-CN', replies: 'private', moderatorRole: '123456789012345678' },
    ...{ forums: [], keepQuestions: false },
  });
});

test('without --as-moderator everything of theirs is refused and the database only read', slow, async () => {
  const directory = await freshDirectory();
  await moderate(directory, add);
  const before = await readFile(databasePath(directory));
  const lines = [
    ...['add question:x answer:y', 'edit 1', 'remove 1', 'restore 1', 'history 1', 'export'].map(
      (rest) => `/docker-pin ${rest}`,
    ),
    `/docker-pin import file:${databasePath(directory)}`,
    '/docker-report',
  ];
  const { code, stdout, stderr } = await typeLines(directory, [
    ...lines,
    '/docker-setup replies:private',
    'where do I ask',
    '1', // thumbs up
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const hint = 'To moderate in the terminal: npm run console -- --as-moderator';
  const refusal = `Only moderators of this server can do that.\n\n${hint}\n\n`;
  expect(stdout.startsWith(refusal.repeat(lines.length))).toBe(true);
  expect(stdout).toContain('Only members with the permission Manage Server can change these settings.');
  expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
  expect((await stored(directory)).settings).toEqual(defaultSettings);
});
