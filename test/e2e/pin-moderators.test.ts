import { beforeAll, expect, test } from 'vitest';
import { smallGuide } from '../bare-environment.ts';
import { botSession } from './bot-session.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { click, type Setting, submit } from './stand-in/interaction.ts';
import { memberPermissions } from './stand-in/world.ts';

const session = botSession({}, smallGuide);

const question = 'Who owns the build cache?';
let server: Server;

beforeAll(() => {
  server = freshServer(session);
});
const pin = (name: string, more: Setting = {}) =>
  server.type(name, 'docker-pin add', { question: `What does ${name} say?`, answer: name }, more);

test.each(['owner', 'moderator', 'manager'])('%s', async (name) => {
  // Discord shows the command to those with Manage Messages; a manager can be let in under Integrations.
  expect((await pin(name, { evenIfHidden: true })).text).toContain('Pinned');
});

test('a moderator, although this channel takes Manage Messages away', async () => {
  const here = { permissions: memberPermissions, evenIfHidden: true };
  expect((await pin('moderator', here)).text).toContain('Pinned');
});

test('the role of /docker-setup moderators, from then on and until it is taken back', async () => {
  expect((await pin('guide', { evenIfHidden: true })).text).toContain('Only moderators');
  const setup = await server.type('owner', 'docker-setup', { moderators: server.role('Guides') });
  expect(setup.text).toContain('Server Settings → Integrations');
  expect((await pin('guide', { evenIfHidden: true })).text).toContain('Pinned');
  await session.standIn.interact(click(setup, 'No moderator role'));
  expect((await pin('guide', { evenIfHidden: true })).text).toContain('Only moderators');
});

test('who may no longer when the form is sent is refused', async () => {
  await server.type('owner', 'docker-setup', { moderators: server.role('Guides') });
  const form = await server.type('guide', 'docker-pin add', { question }, { evenIfHidden: true });
  const setup = await server.type('owner', 'docker-setup');
  await session.standIn.interact(click(setup, 'No moderator role'));
  const late = await session.standIn.interact(submit(form, { answer: 'late' }));
  expect(late.text).toContain('Only moderators');
  expect((await server.type('other', 'docker ask', { question })).text).not.toContain('late');
});

test('that role may not change the settings, and neither may a moderator', async () => {
  await server.type('owner', 'docker-setup', { moderators: server.role('Guides') });
  for (const name of ['guide', 'second']) {
    const setup = await server.type(name, 'docker-setup', { replies: 'private' }, { evenIfHidden: true });
    expect(setup.text).toContain('Only members with the permission Manage Server');
  }
});

test('@everyone cannot be that role', async () => {
  const setup = await server.type('owner', 'docker-setup', { moderators: server.guild.id });
  expect(setup.text).toContain('every member could change the pins');
});
