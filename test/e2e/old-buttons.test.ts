import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type BotProcess, startBot } from './bot-process.ts';
import { person } from './bot-session.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { newMember } from './new-member.ts';
import { choose, click, type OptionValues, type Setting, slash, submit } from './stand-in/interaction.ts';
import type { InteractionRecord } from './stand-in/interaction-record.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

vi.setConfig({ testTimeout: 60_000 });

const directory = mkdtempSync(join(tmpdir(), 'docker-guide-buttons-'));
const content = join(directory, 'content');
const renamed = 'storage/named-volumes';
const gone = 'storage/bind-mounts';

/** The guide as it may be years later: one section has another id, and one is no more. */
function writeLaterGuide(): void {
  cpSync('content', content, { recursive: true });
  for (const file of globSync('{en,zh-CN}/**/*.md', { cwd: content })) {
    const path = join(content, file);
    const text = readFileSync(path, 'utf8');
    const related = (line: string) =>
      line
        .replace(renamed, 'storage/keep-data')
        .replace(new RegExp(`\\b${gone}(, )?`), '')
        .replace(', ]', ']');
    writeFileSync(path, text.replace(/^related:.*$/m, related));
    if (file.endsWith(`${gone}.md`)) rmSync(path);
    if (!file.endsWith(`${renamed}.md`)) continue;
    const later = join(content, file.replace(renamed, 'storage/keep-data'));
    renameSync(path, later);
    const was = readFileSync(later, 'utf8')
      .replace(/^was:.*\n/m, '')
      .replace(/^title:/m, `was: [${renamed}]\ntitle:`);
    writeFileSync(later, was);
  }
}

let standIn: StandIn;
let bot: BotProcess;
/** A message under a forum post, offering what is gone later. */
let offered: string;
const asker = newMember();
let ownServer: Server;
const answers = new Map<string, InteractionRecord>();

const use = (command: string, options: OptionValues = {}, setting: Setting = {}) =>
  standIn.interact(slash(command, options, { user: asker, ...setting }));
const answer = (name: string) => answers.get(name) as InteractionRecord;

async function start(env: Readonly<Record<string, string>>): Promise<void> {
  bot = await startBot(standIn, env);
  await standIn.until(
    () => (bot.stdout().includes('"msg":"ready"') ? true : undefined),
    'the bot to be ready',
    30_000,
  );
}

/** The bot's message under a forum post whose title the section that goes away answers. */
async function offerUnderPost(title: string): Promise<string> {
  const forumId = '720000000000000002';
  await use('docker-setup', { forum: forumId }, { user: person('owner') });
  const post = { guildId: exampleGuild.id, forumId, title, ownerId: asker.id };
  const thread = standIn.createForumPost(post);
  const { data } = await standIn.until(
    () => standIn.messages(thread).find((message) => JSON.stringify(message.data).includes(gone)),
    'the offer',
  );
  return String(data['id']);
}

beforeAll(async () => {
  writeLaterGuide();
  standIn = await startStandIn();
  await start({ DATA_DIR: join(directory, 'data') });
  const section = (id: string) => use('docker ask', { question: `section:${id}` });
  answers.set('ask', await use('docker ask', { question: 'section:basics/what-is-docker' }));
  answers.set('what', await use('docker what'));
  answers.set('list', await use('docker resources', { topic: 'python' }));
  answers.set('private', await use('docker what', { private: true }));
  answers.set('old', await use('docker what'));
  answers.set('chapter', await use('docker topics', { chapter: 'storage' }));
  answers.set('same chapter', await use('docker topics', { chapter: 'storage' }));
  answers.set('gone, private', await use('docker ask', { question: `section:${gone}`, private: true }));
  answers.set('renamed', await section(renamed));
  ownServer = freshServer({ standIn, bot });
  const instead = { question: 'Where does our data go?', answer: 'On the file server.', replaces: renamed };
  await ownServer.type('moderator', 'docker-pin add', instead);
  offered = await offerUnderPost('mount the current folder into a container');
  await bot.stop();
  await start({ DATA_DIR: join(directory, 'data'), CONTENT_DIR: content });
}, 90_000);

afterAll(async () => {
  expect(standIn.problems).toEqual([]);
  await bot.stop();
  await standIn.close();
  rmSync(directory, { recursive: true });
}, 30_000);

describe('after a restart', () => {
  test('menus and buttons go on', async () => {
    const what = answer('what');
    const related = await standIn.interact(
      choose(what, 'Related sections', ['why/why-docker-matters'], { user: asker }),
    );
    expect(related.messageId).toBe(what.messageId);
    expect((await standIn.interact(click(related, '‹ Back'))).text).toContain('What Docker is');
    expect((await standIn.interact(click(answer('list'), 'Next ›'))).text).toContain('Python');
    const posted = await standIn.interact(click(answer('private'), 'Post in channel'));
    expect(posted.text).toBe('Posted in the channel.');
  });

  test('a vote still counts', async () => {
    expect((await standIn.interact(click(answer('ask'), '👎'))).text).toContain('Thank you');
  });
});

describe('after the guide changed', () => {
  test('a section that a pin set aside by its former id stays aside', async () => {
    for (const id of [renamed, 'storage/keep-data']) {
      const asked = await ownServer.type('member', 'docker ask', { question: `section:${id}` });
      expect(asked.text).toContain('On the file server.');
    }
  });

  test('a section with another id is found by its former one', async () => {
    const chapter = answer('chapter');
    const opened = await standIn.interact(choose(chapter, 'Choose a section', [renamed]));
    expect(opened.text).toBe(answer('renamed').text);
    expect((await use('docker ask', { question: `section:${renamed}` })).text).toBe(opened.text);
    expect((await standIn.interact(click(opened, '‹ Back'))).text).toContain('The Docker guide');
  });

  test('a section that is gone leads to the nearest one, with a kind sentence', async () => {
    const opened = await standIn.interact(choose(answer('same chapter'), 'Choose a section', [gone]));
    expect(opened.text).toMatch(/^-# That section is no longer in the guide. The nearest one today:/);
    expect(opened.text).toMatch(/## .*\n/);
  });

  test('what was offered under a forum post leads to the nearest, too', async () => {
    const shown = await standIn.interact(click(offered, 'Show me', { user: newMember() }));
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toMatch(/^-# That section is no longer in the guide. The nearest one today:/);
    expect(shown.text).toMatch(/## .*\n/);
  });

  test('what is gone is not posted, and who wanted to hears of the nearest', async () => {
    const before = standIn.messages('720000000000000001').length;
    const told = await standIn.interact(click(answer('gone, private'), 'Post in channel'));
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('no longer in the guide');
    expect(standIn.messages('720000000000000001')).toHaveLength(before);
  });
});

describe('of an older version', () => {
  /** Lets the message have been written by an older release. */
  function becomes(record: InteractionRecord, customId: string): void {
    const message = record.message;
    if (!message) throw new Error('the message is gone');
    const components = JSON.stringify(message.data['components']).replace(/d1:dismiss:en/, customId);
    message.data = { ...message.data, components: JSON.parse(components) as unknown };
  }

  test.each([
    'd0:dismiss:en',
    'd0',
    'd1:no-such-verb:en:1',
    'd1:',
    'something of another program',
    'd2:show:en:s:x',
  ])('an id such as %s is answered with what to do', async (customId) => {
    const old = await use('docker what', {}, { user: newMember(), locale: 'de' });
    becomes(old, customId);
    const told = await standIn.interact(click(old, customId));
    expect(told.ephemeral).toBe(true);
    expect(told.text).toBe(
      'That button comes from an older version of this bot. Ask again with `/docker ask`.',
    );
    const chinese = await standIn.interact(click(old, customId, { user: newMember(), locale: 'zh-TW' }));
    expect(chinese.text).toContain('旧版本');
  });

  test('a form is answered with what was typed into it', async () => {
    const form = await use('docker-pin add', {}, { user: person('moderator') });
    if (form.modal) Object.assign(form.modal, { custom_id: 'd0:pin-form:en:new' });
    const typed = 'A long answer with **stars** and _lines_ that took a while.';
    const told = await standIn.interact(submit(form, { question: 'Who typed this?', answer: typed }));
    expect(told.ephemeral).toBe(true);
    expect(told.text).toContain('please open it again');
    expect(told.text).toContain('Who typed this?');
    expect(told.text).toContain(typed);
  });

  test.each([
    ['d1:list:en:python:beginner:article:en::1:docker', 'Python'],
    ['d1:list:en:no-such-topic:::::1:', 'There is no topic'],
    ['d1:list:en:::::no-such-collection:99:', 'is gone[^]*Choose one'],
    ['d1:show:en:c:no-such-chapter', 'gone'],
    ['d1:show:en:s:', 'gone'],
    ['d1:show:en', 'gone'],
    ['d1:show:en:pins:2', 'Pinned answers'],
    ['d1:show:xx:p:1', 'pinned answer is no longer here'],
    ['d1:post:en:p:1', 'pinned answer is no longer here'],
    ['d1:more:en:s:basics/what-is-docker:9999', 'What Docker is'],
    ['d1:more:en:s:basics/what-is-docker:x', 'What Docker is'],
    ['d1:vote:en:77:1', 'no longer open to votes'],
    ['d1:post:en:s:no/such', 'no longer in the guide|gone'],
    ['d1:reply:en:1:s:no/such', 'no longer in the guide|gone'],
    ['d1:chapters', 'guide'],
  ])('an id such as %s still leads somewhere', async (customId, expected) => {
    const old = await use('docker what', {}, { user: newMember() });
    becomes(old, customId);
    const reply = await standIn.interact(click(old, customId));
    expect(reply.text).toMatch(new RegExp(expected));
    expect(reply.refusals).toEqual([]);
  });
});

describe('on another process, with another database', () => {
  test('answers go on; only a vote has nothing to count for', async () => {
    await bot.stop();
    await start({ DATA_DIR: join(directory, 'other') });
    const what = answer('what');
    const related = await standIn.interact(choose(what, 'Related sections', ['why/why-docker-matters']));
    expect(related.messageId).toBe(what.messageId);
    expect((await standIn.interact(click(answer('ask'), '👍'))).text).toBe(
      'That answer is no longer open to votes.',
    );
    await standIn.interact(click(answer('ask'), 'Dismiss'));
    await standIn.until(() => (answer('ask').message === undefined ? true : undefined), 'the answer to go');
  });
});
