import { describe, expect, test } from 'vitest';
import { botSession } from './bot-session.ts';
import { filledIn } from './form.ts';
import { freshServer, type Server } from './fresh-server.ts';
import { click, type Interaction, submit } from './stand-in/interaction.ts';

const session = botSession();
const interact = (one: Interaction) => session.standIn.interact(one);

const ask = (server: Server, question: string, more = {}) =>
  server.type('member', 'docker ask', { question, ...more });
const report = (server: Server, options = {}) => server.type('moderator', 'docker-report', options);

const known = 'how do I get a shell in a running container';
const unknown = 'How can I get chewy chocolate chip cookies?';

describe('votes', () => {
  test('one a member, changeable, on a public answer', async () => {
    const server = freshServer(session);
    const answer = await ask(server, known);
    const thanks = await interact(click(answer, '👍'));
    expect(thanks.ephemeral).toBe(true);
    await interact(click(answer, '👍'));
    await interact(click(answer, '👎'));
    await interact(click(answer, '👍', { user: server.person('other') }));
    expect((await report(server)).text).toContain('**Votes:** 👍 1 (50%) · 👎 1 (50%)');
    await interact(click(answer, '👍'));
    expect((await report(server)).text).toContain('**Votes:** 👍 2 (100%) · 👎 0 (0%)');
  });

  test('an answer that was voted down is an open question', async () => {
    const server = freshServer(session);
    const answer = await ask(server, known);
    expect((await report(server)).text).not.toContain(known);
    await interact(click(answer, '👎'));
    expect((await report(server)).text).toContain(`${known} · 1 time`);
    await interact(click(answer, '👍'));
    expect((await report(server)).text).not.toContain(known);
  });
});

describe('/docker-report', () => {
  test.each([7, 30, 90])('counts the last %i days of this server alone', async (days) => {
    const [server, elsewhere] = [freshServer(session), freshServer(session)];
    await ask(elsewhere, unknown);
    await ask(server, unknown, {});
    await server.type('member', 'docker ask', { question: unknown }, { place: 'dm' });
    for (let count = 0; count < 3; count++) await ask(server, known);
    const said = await report(server, { days });
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain(`Last ${days} days`);
    expect(said.text).toContain(
      '**Asked:** 4\n**Answered:** 3 (75%)\n**Not sure:** 0 (0%)\n**Not found:** 1 (25%)',
    );
  });

  test('groups what had no answer, and a button pins one right there', async () => {
    const server = freshServer(session);
    for (const question of [unknown, 'chewy chocolate chip cookies', 'Which tent for two in the rain?']) {
      await ask(server, question);
    }
    const said = await report(server);
    expect(said.text).toMatch(/chewy chocolate chip cookies · 2 times[\s\S]+Which tent .+ · 1 time/);
    const form = await interact(click(said, 'Pin an answer'));
    expect(filledIn(form)).toMatchObject({ question: 'chewy chocolate chip cookies', answer: '' });
    const saved = await interact(submit(form, { answer: 'Brown the butter first.' }));
    expect(saved.text).toContain('Pinned');
    expect((await ask(server, 'chewy chocolate chip cookies')).text).toContain('Brown the butter first.');
    const after = (await report(server)).text;
    expect(after).not.toContain('chocolate');
    expect(after).toContain('Which tent');
  });

  test('a server that keeps no texts has figures only', async () => {
    const server = freshServer(session);
    await ask(server, unknown);
    const setup = await server.type('owner', 'docker-setup', { 'keep-questions': false });
    expect(setup.text).toContain('The texts that were kept until now are deleted.');
    await ask(server, unknown);
    const said = await report(server);
    expect(said.text).toContain('**Not found:** 2 (100%)');
    expect(said.text).toContain('This server keeps no texts');
    expect(said.text).not.toContain('cookies');
  });

  test('questions are shown as plain text, however hostile or long', async () => {
    const server = freshServer(session);
    await ask(server, `# **cookies** @everyone <@1> [x](https://evil.example) ${'chewy '.repeat(30)}`);
    const said = await report(server);
    expect(said.text).toContain('\\*\\*cookies\\*\\* \\@everyone \\<\\@1\\>');
    expect(said.text).not.toMatch(/^# /m);
  });
});
