import { describe, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { botSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { click, type Interaction, submit } from './stand-in/interaction.ts';

const session = botSession({}, smallGuide);
const interact = (one: Interaction) => session.standIn.interact(one);

const question = 'What is the emergency procedure?';
const add = (server: Server, answer: string, more = {}) =>
  server.type('moderator', 'docker-pin add', { question, answer, ...more });
const shown = async (server: Server) => (await server.type('member', 'docker ask', { question })).text;

describe('limits', () => {
  test.each([
    ['3,501 characters', { answer: 'x'.repeat(3501) }, '3,501 characters, at most 3,500'],
    ['9,001 bytes', { answer: `${'字'.repeat(3000)}x` }, '9,001 bytes'],
    [
      '13 questions',
      { also: [...Array(12).keys()].join(';') },
      'There are 13 questions, a pin has at most 12.',
    ],
    ['a fence without end', { answer: 'Type:\n```sh\nls' }, 'Line 2 of the answer opens a code block'],
  ])('%s: told clearly, privately, and kept as a draft', async (_, wrong, sentence) => {
    const server = freshServer(session);
    const said = await add(server, 'short', wrong);
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain(sentence);
    expect((await server.type('member', 'docker pins')).text).toContain('has pinned no answers yet');
    const form = await interact(click(said, 'Edit again'));
    expect(filledIn(form)['question']).toBe(question);
    await interact(submit(form, { answer: 'mended', also: '' }));
    expect(await shown(server)).toContain('mended');
  });

  test.each([
    ['3,500 characters', 'x'.repeat(3500)],
    ['9,000 bytes', '字'.repeat(3000)],
    ['2,250 whales', '🐳'.repeat(2250)],
  ])('%s are taken, and shown whole with the longest question', async (_, answer) => {
    const server = freshServer(session);
    const longest = `${'q'.repeat(196)} **_`;
    await add(server, answer, { question: longest, also: [...'abcdefghijk'].join(';') });
    const asked = await server.type('member', 'docker ask', { question: 'pin:1' });
    expect(asked.text.includes(answer)).toBe(true);
  });

  test('the 501st pin is refused with what to do about it', async () => {
    const server = freshServer(session);
    const pins = Array.from({ length: 500 }, (_, at) => ({
      ...{ language: 'en', questions: [`Question ${at}`], answer: `Answer ${at}` },
    }));
    const file = {
      name: 'pins.json',
      content: JSON.stringify({ format: 'docker-guide-pins', version: 1, pins }),
    };
    await interact(click(await server.type('moderator', 'docker-pin import', { file }), 'Import'));
    const full = await add(server, 'one more');
    expect(full.text).toContain('This server has 500 pins, the most it may have.');
    expect(full.text).toContain('/docker-pin remove');
    await server.type('moderator', 'docker-pin remove', { pin: '500' });
    await interact(submit(await interact(click(full, 'Edit again')), {}));
    expect(await shown(server)).toContain('one more');
    const restored = await server.type('moderator', 'docker-pin restore', { pin: '500' });
    expect(restored.text).toContain('500 pins, the most');
  });
});

/** Without empty lines: how far paragraphs stand apart is the renderer's matter. */
const closely = (text: string): string => text.replace(/\n+/g, '\n');

describe('a moderator’s Markdown', () => {
  test('keeps its formatting', async () => {
    const server = freshServer(session);
    const answer =
      '**bold** *it* ~~no~~ ||secret|| `code` [a](https://a.example)\n\n- one\n- two\n\n> quoted\n\n```yaml\na: 1\n```';
    await add(server, answer);
    expect(closely(await shown(server))).toContain(closely(answer));
  });

  test('mentions nobody and makes no headings', async () => {
    const server = freshServer(session);
    await add(server, '# Big\n-# small\n@everyone @here <@1> <@!2> <@&3> then\n\n- ## list\n\n> # quote');
    const asked = await server.type('member', 'docker ask', { question });
    expect(closely(asked.text)).toContain(
      '**Big**\nsmall\n\\@everyone \\@here \\<@1> \\<@!2> \\<@&3> then\n- **list**\n> **quote**',
    );
    expect(asked.data['allowed_mentions']).toMatchObject({ parse: [] });
    expect(asked.message?.data['mentions']).toEqual([]);
  });

  test('a question cannot be formatted or break out of its line', async () => {
    const server = freshServer(session);
    const hostile = '**bold**\n# [x](https://evil.example) @everyone <@1> ```';
    await add(server, 'answer', { question: hostile });
    const asked = await server.type('member', 'docker ask', { question: 'pin:1' });
    const [title] = asked.text.split('\n');
    expect(title).toBe(
      '## 📌 \\*\\*bold\\*\\* # \\[x\\](https://evil.example) \\@everyone \\<\\@1\\> \\`\\`\\`',
    );
  });

  test('an author’s name cannot break out of the link to the message', async () => {
    const server = freshServer(session, (guild) => ({
      members: [
        ...guild.members,
        { user: { id: '800000000000099999', username: 'x](https://evil.example)' } },
      ],
    }));
    const author = server.person('x](https://evil.example)');
    const id = session.standIn.write(server.channel('general'), 'reply', author);
    const menu = {
      kind: 'messageMenu',
      command: 'Pin as Docker answer',
      message: { id, content: 'reply' },
    } as const;
    const form = await interact({ ...menu, setting: server.as('moderator') });
    await interact(submit(form, { question }));
    expect(await shown(server)).toContain('[a message by x\\](https://evil.example)](https://discord.com/');
  });
});

test('who asks too much is told to slow down, but a form that was filled in is never turned away', async () => {
  const server = freshServer(session);
  const form = await server.type('moderator', 'docker-pin add', { question });
  const texts: string[] = [];
  for (let count = 0; count < 14; count++) {
    texts.push((await server.type('moderator', 'docker about', { private: true })).text);
  }
  expect(texts.join()).toContain('That was a lot at once');
  const saved = await interact(submit(form, { answer: 'kept' }));
  expect(saved.text).toContain('Pinned');
});
