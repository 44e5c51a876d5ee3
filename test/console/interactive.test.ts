import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { commands } from '../../commands/index.ts';
import type { Seat } from '../../src/command/seat.ts';
import { interactive } from '../../src/console/interactive.ts';
import { paintFor } from '../../src/console/paint.ts';
import { createSession } from '../../src/console/session.ts';
import { unavailableChannels } from '../../src/console/unavailable-channels.ts';
import { createServices, openGuide } from '../../src/services.ts';
import { createMemoryStore } from '../../src/store/open-store.ts';
import { freshDirectory } from '../store/directory.ts';
import { type FakeTerminal, fakeTerminal, keys } from './fake-terminal.ts';

vi.setConfig({ testTimeout: 120_000 });

const services = createServices({
  lookup: openGuide('content'),
  store: createMemoryStore(),
  channels: unavailableChannels,
  about: { version: '0', source: 'https://example.org', licence: 'MIT' },
  audit: () => {},
});

const prompt = 'docker> ';

/** Opens a terminal and waits for its first prompt; `ended` resolves when the session is over. */
async function open(seat: Partial<Seat> = {}, historyFile?: string) {
  const terminal = fakeTerminal();
  const file = historyFile ?? join(await freshDirectory(), 'history');
  const seated = { id: 'console', guildId: 'console', moderator: false, locale: 'en-US', ...seat };
  const ended = interactive(
    (fillIn) => createSession(commands, services, seated, paintFor(true), fillIn),
    file,
    terminal,
  );
  const greeting = await terminal.until(prompt);
  return { terminal, ended, greeting, file };
}

async function leave(terminal: FakeTerminal, ended: Promise<void>): Promise<void> {
  terminal.type('exit', keys.enter);
  await ended;
}

test('it begins with help and a prompt, in the reader’s language; help shows it again', async () => {
  const { terminal, ended, greeting } = await open();
  expect(greeting).toMatch(/\/docker resources +Links worth reading about Docker/);
  expect(greeting).toMatch(/\/docker-pin restore +Bring a removed pin back/);
  terminal.type('help', keys.enter);
  expect(await terminal.until(prompt)).toContain('A number chooses an entry of the last reply.');
  await leave(terminal, ended);
  const chinese = await open({ locale: 'zh-CN' });
  expect(chinese.greeting).toMatch(/\/docker resources +值得一读的 Docker 资源/);
  await leave(chinese.terminal, chinese.ended);
});

test('a question is answered in colours, and a number chooses an entry of the reply', async () => {
  const { terminal, ended } = await open();
  terminal.type('what is docker', keys.enter);
  const answer = await terminal.until(prompt);
  expect(answer).toContain('\u001b[1m\u001b[36mWhat Docker is\u001b[39m\u001b[22m');
  terminal.type('1', keys.enter);
  expect(await terminal.until(prompt)).toContain('Why Docker is important');
  await leave(terminal, ended);
});

test('numbers turn the pages of a list, and one too high is told so', async () => {
  const { terminal, ended } = await open();
  terminal.type('/docker resources python', keys.enter);
  expect(await terminal.until(prompt)).toMatch(/1\/\d+/);
  terminal.type('1', keys.enter);
  expect(await terminal.until(prompt)).toMatch(/2\/\d+/);
  terminal.type('99', keys.enter);
  expect(await terminal.until(prompt)).toMatch(/The last reply has entries 1 to \d+\./);
  await leave(terminal, ended);
});

test('Tab completes commands, topics, options and their values', async () => {
  const { terminal, ended } = await open();
  terminal.type('/docker res', keys.tab);
  await terminal.until('ources ');
  terminal.type('kuber', keys.tab);
  await terminal.until('netes');
  terminal.type(' lev', keys.tab);
  await terminal.until('el:');
  terminal.type('beg', keys.tab);
  await terminal.until('inner');
  terminal.type(keys.enter);
  expect(await terminal.until(prompt)).toContain('Docker resources: Kubernetes');
  await leave(terminal, ended);
});

test('Tab twice lists what a half-typed question may become, and one of them is answered', async () => {
  const { terminal, ended } = await open();
  terminal.type('exit code 13', keys.tab, keys.tab);
  await terminal.until('exit code 137, out of memory or killed');
  await terminal.until(prompt);
  // What was typed is still there to go on with.
  terminal.type('7', keys.enter);
  expect(await terminal.until(prompt)).toContain('137');
  await leave(terminal, ended);
});

test('Tab puts the one entry that is left in place of what was typed', async () => {
  const { terminal, ended } = await open();
  terminal.type('/docker topics compo', keys.tab);
  await terminal.until('se');
  terminal.type(keys.enter);
  expect(await terminal.until(prompt)).toContain('What Compose is');
  await leave(terminal, ended);
});

test('history is kept for the next session, readable by its owner alone', async () => {
  const first = await open();
  first.terminal.type('/docker about', keys.enter);
  await first.terminal.until(prompt);
  await leave(first.terminal, first.ended);
  expect(await readFile(first.file, 'utf8')).toBe('exit\n/docker about');
  expect((await stat(first.file)).mode & 0o777).toBe(0o600);
  const second = await open({}, first.file);
  second.terminal.type(keys.up, keys.up);
  await second.terminal.until('/docker about');
  second.terminal.type(keys.enter);
  expect(await second.terminal.until(prompt)).toContain('https://example.org');
  await leave(second.terminal, second.ended);
});

test('where history cannot be kept, the session goes on without', async () => {
  const { terminal, ended } = await open({}, join(await freshDirectory(), 'missing', 'history'));
  terminal.type('/docker about', keys.enter);
  expect(await terminal.until(prompt)).toContain('https://example.org');
  await leave(terminal, ended);
});

test.each(['ctrlC', 'ctrlD'] as const)('%s ends the session, in a form too', async (key) => {
  const idle = await open();
  idle.terminal.type(keys[key]);
  await idle.ended;
  const form = await open({ moderator: true });
  form.terminal.type('/docker-pin add', keys.enter);
  await form.terminal.until('Question people ask: ');
  form.terminal.type(keys[key]);
  await form.terminal.until('The input ended before the form did: nothing was saved.');
  await form.ended;
  expect(await services.store.pins('console')).toEqual([]);
});

test('lines typed ahead are all answered, whatever the end of input', async () => {
  const { terminal, ended } = await open();
  terminal.type('/docker what', keys.enter, '/docker why', keys.enter, keys.ctrlD);
  await terminal.until('What Docker is');
  await terminal.until('Why Docker is important');
  await ended;
});
