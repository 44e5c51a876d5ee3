import { describe, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { botSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { autocomplete, click, type Interaction, messageMenu, submit } from './stand-in/interaction.ts';

const session = botSession({}, smallGuide);
const interact = (one: Interaction) => session.standIn.interact(one);

const question = 'Which build machine is free?';
const first = 'Look at **the board**.\n\n```sh\n  docker context ls  \n```\n\n- “é” 🐳\tand a tab';

async function serverWithPin(answer = first): Promise<Server> {
  const server = freshServer(session);
  await server.type('moderator', 'docker-pin add', { question, answer });
  return server;
}

const edit = (server: Server, who = 'moderator') => server.type(who, 'docker-pin edit', { pin: '1' });
const shown = async (server: Server) => (await server.type('member', 'docker ask', { question })).text;

describe('edit', () => {
  test('opens the form with the pin as it stands, and what is saved shows at once', async () => {
    const server = await serverWithPin();
    const form = await edit(server);
    expect(form.modal?.title).toBe('Edit pin 1');
    expect(filledIn(form)).toEqual({ question, answer: first, also: '', language: 'en', replaces: '' });
    const saved = await interact(submit(form, { answer: 'Ask Sam.', also: 'free machine' }));
    expect(saved.text).toContain('Changed');
    expect(await shown(server)).toContain('Ask Sam.');
  });

  test('where it came from stays', async () => {
    const server = freshServer(session);
    const menu = messageMenu('Pin as Docker answer', { content: 'the board' }, server.as('moderator'));
    await interact(submit(await interact(menu), { question }));
    const saved = await interact(submit(await edit(server, 'second'), { answer: 'the new board' }));
    expect(saved.text).toContain('Made from [a message by author](https://discord.com/channels/');
    expect(await shown(server)).toMatch(/the new board[\s\S]+from \[a message by author\]/);
  });

  test('a long answer of emoji is not cut by the form', async () => {
    const answer = '🐳'.repeat(2250);
    const server = await serverWithPin('short');
    const file = { name: 'pins.json', content: JSON.stringify(pinsFile(answer)) };
    const preview = await server.type('moderator', 'docker-pin import', { file });
    await interact(click(preview, 'Import'));
    const form = await edit(server);
    // Compared by a truth value: nobody wants to read the difference.
    expect(filledIn(form)['answer'] === answer).toBe(true);
  });

  const pinsFile = (answer: string) => ({
    ...{ format: 'docker-guide-pins', version: 1 },
    pins: [{ language: 'en', questions: [question], answer }],
  });

  test('existing pins are offered by id and by words of their questions', async () => {
    const server = await serverWithPin();
    const typed = async (pin: string, who = 'moderator') =>
      (
        await interact(
          autocomplete('docker-pin edit', 'pin', { pin }, server.as(who, { evenIfHidden: true })),
        )
      ).choices;
    const offered = [{ name: `1 · ${question}`, value: '1' }];
    expect(await typed('')).toEqual(offered);
    expect(await typed('FREE build')).toEqual(offered);
    expect(await typed('1')).toEqual(offered);
    expect(await typed('nothing like it')).toEqual([]);
    expect(await typed('', 'member')).toEqual([]);
  });

  test('a question in place of the id, and a pin that is not there', async () => {
    const server = await serverWithPin();
    expect((await server.type('moderator', 'docker-pin edit', { pin: question })).modal).toBeDefined();
    const none = await server.type('moderator', 'docker-pin edit', { pin: '**9**' });
    expect(none.ephemeral).toBe(true);
    expect(none.text).toContain('There is no pin “\\*\\*9\\*\\*”');
  });
});

describe('two moderators edit the same pin', () => {
  test('the second sees both versions, and “Edit again” goes on from their own text', async () => {
    const server = await serverWithPin();
    const [mine, theirs] = [await edit(server), await edit(server, 'second')];
    await interact(submit(theirs, { answer: 'from the second' }));
    const conflict = await interact(submit(mine, { answer: 'from the first' }));
    expect(conflict.ephemeral).toBe(true);
    expect(conflict.text).toContain(`<@${server.person('second').id}> saved another version`);
    expect(conflict.text).toMatch(
      /Saved now[\s\S]+from the second[\s\S]+Yours, not saved[\s\S]+from the first/,
    );
    expect(await shown(server)).toContain('from the second');
    const again = await interact(click(conflict, 'Edit again'));
    expect(filledIn(again)['answer']).toBe('from the first');
    await interact(submit(again, { answer: 'from both' }));
    expect(await shown(server)).toContain('from both');
  });

  test('even when the other one removed it: the text makes a new pin', async () => {
    const server = await serverWithPin();
    const mine = await edit(server);
    await server.type('second', 'docker-pin remove', { pin: '1' });
    const conflict = await interact(submit(mine, { answer: 'still wanted' }));
    expect(conflict.text).toContain('removed the pin');
    await interact(submit(await interact(click(conflict, 'Edit again')), {}));
    expect(await shown(server)).toContain('still wanted');
  });

  test('a draft is its author’s alone', async () => {
    const server = await serverWithPin();
    const wrong = await server.type('moderator', 'docker-pin add', { question: 'q', answer: '```sh\nopen' });
    const button = /"custom_id":"(d1:pin-again:[^"]+)"/.exec(JSON.stringify(wrong.data))?.[1] ?? '';
    const others = await server.type('second', 'docker-pin add', { question: 'q', answer: '```sh\nopen' });
    // The second's own private message, with the first's draft in its button.
    const message = others.message;
    if (!message) throw new Error('there is no message');
    message.data = JSON.parse(JSON.stringify(message.data).replace(/d1:pin-again:[^"]+/, button));
    const stolen = await interact(click(others, 'Edit again'));
    expect(stolen.modal).toBeUndefined();
    expect(stolen.text).toContain('That draft is no longer there');
  });
});

describe('input that is not valid', () => {
  test('becomes a draft that opens again with every character', async () => {
    const server = freshServer(session);
    const form = await server.type('moderator', 'docker-pin add', { question });
    const answer = 'x'.repeat(3900);
    const wrong = await interact(submit(form, { answer, replaces: 'no/such', language: 'fr' }));
    expect(wrong.ephemeral).toBe(true);
    expect(wrong.text).toContain('The answer has 3,900 characters, at most 3,500 are allowed.');
    expect(wrong.text).toContain('the guide has no section “no/such”');
    expect(wrong.text).toContain('“fr” is no language of the guide');
    const again = await interact(click(wrong, 'Edit again'));
    expect(filledIn(again)).toMatchObject({ question, answer, replaces: 'no/such' });
    const saved = await interact(submit(again, { answer: 'short', replaces: '' }));
    expect(saved.text).toContain('Pinned');
    const late = await interact(click(wrong, 'Edit again'));
    expect(late.text).toContain('no longer there');
  });
});
