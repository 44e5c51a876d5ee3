import { expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { botSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { autocomplete, choose, click, type Interaction, submit } from './stand-in/interaction.ts';

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

test('a removed pin shows no more, and comes back with its button or by its id', async () => {
  const server = await serverWithPin();
  const removed = await server.type('moderator', 'docker-pin remove', { pin: '1' });
  expect(removed.ephemeral).toBe(true);
  expect(await shown(server)).not.toContain('the board');
  await interact(click(removed, 'Undo'));
  expect(await shown(server)).toContain('the board');
  await server.type('moderator', 'docker-pin remove', { pin: '1' });
  const offered = await interact(
    autocomplete('docker-pin restore', 'pin', { pin: '' }, server.as('moderator')),
  );
  expect(offered.choices).toEqual([{ name: `1 · ${question}`, value: '1' }]);
  await server.type('second', 'docker-pin restore', { pin: '1' });
  expect(await shown(server)).toContain('the board');
});

test('history tells who, what and when, and restores any version byte for byte', async () => {
  const server = await serverWithPin();
  await interact(submit(await edit(server, 'second'), { answer: 'other' }));
  await server.type('owner', 'docker-pin remove', { pin: '1' });
  const history = await server.type('moderator', 'docker-pin history', { pin: '1' });
  const by = (name: string) => `<@${server.person(name).id}>`;
  const when = String.raw`\w{3} \d{1,2}, \d{4}, \d{1,2}:\d{2}.[AP]M UTC`;
  expect(history.text).toMatch(
    new RegExp(
      [
        `3\\*\\* · removed · ${by('owner')}`,
        `2\\*\\* · changed · ${by('second')}`,
        `1\\*\\* · pinned · ${by('moderator')}`,
      ]
        .map((line) => `${line} · ${when}`)
        .join('\\n\\*\\*'),
    ),
  );
  const old = await interact(choose(history, 'See or restore a version', ['1']));
  expect(old.text).toContain('the board');
  await interact(click(old, 'Restore this version'));
  expect(filledIn(await edit(server))['answer']).toBe(first);
  expect(await shown(server)).toContain('the board');
});

test('a version that does not fit into a reply can be read to its end', async () => {
  const paragraphs = Array.from({ length: 16 }, (_, at) => `Paragraph ${at}: ${'word '.repeat(39)}`);
  const also = 'x'.repeat(190);
  const server = freshServer(session);
  const long = { question, answer: paragraphs.join('\n\n'), also: `${also}1; ${also}2; ${also}3` };
  await server.type('moderator', 'docker-pin add', long);
  const history = await server.type('moderator', 'docker-pin history', { pin: '1' });
  const version = await interact(choose(history, 'See or restore a version', ['1']));
  expect(version.text).not.toContain('Paragraph 15');
  const rest = await interact(click(version, 'More ›'));
  expect(rest.ephemeral).toBe(true);
  expect(rest.text).toContain('Paragraph 15');
  expect(rest.text).not.toContain('Paragraph 0:');
});

test('erase:true asks, then deletes every version', async () => {
  const server = await serverWithPin();
  await interact(submit(await edit(server), { answer: 'newer' }));
  const sure = await server.type('moderator', 'docker-pin remove', { pin: '1', erase: true });
  expect(sure.text).toContain('(2 versions) for good');
  expect(await shown(server)).toContain('newer');
  const erased = await interact(click(sure, 'Delete for good'));
  expect(erased.text).toContain('It cannot be restored.');
  expect(await shown(server)).not.toContain('newer');
  const history = await server.type('moderator', 'docker-pin history', { pin: '1' });
  expect(history.text).toContain('There is no pin “1”');
});
