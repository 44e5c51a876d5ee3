import { chmod, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { content, deed, noon } from './pin-content.ts';
import { startProgram } from './start-program.ts';

test('what was stored is there after closing and opening again', async () => {
  const directory = join(await freshDirectory(), 'new', 'data');
  const store = await openStore({ directory });
  await store.addPin('g', content(), deed());
  const id = await store.recordAsked({ guildId: 'g', kind: 'none', text: 'why?', language: 'en', at: noon });
  await store.vote('g', id, 'ann', false);
  await store.close();
  await store.close();
  const again = await openStore({ directory, waitMs: 0 });
  expect(await again.pins('g')).toMatchObject([{ id: '1', answer: 'Ask in #help.' }]);
  await again.vote('g', id, 'ann', true);
  expect(await again.report('g', noon)).toMatchObject({ asked: 1, helpful: 1, unhelpful: 0 });
  await again.close();
});

test('only the user who runs the bot can read the files', async () => {
  const directory = join(await freshDirectory(), 'data');
  const store = await openStore({ directory });
  await store.addPin('g', content(), deed());
  const modes = await Promise.all(
    (await readdir(directory)).map(async (name) => [name, (await stat(join(directory, name))).mode & 0o777]),
  );
  expect(Object.fromEntries(modes)).toEqual({
    'docker-guide.sqlite': 0o600,
    'docker-guide.sqlite-shm': 0o600,
    'docker-guide.sqlite-wal': 0o600,
    'lock.sqlite': 0o600,
  });
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  await store.close();
});

test('takes back the rights that a copy put there by hand gave to others', async () => {
  const directory = await freshDirectory();
  await (await openStore({ directory })).close();
  await chmod(databasePath(directory), 0o644);
  await (await openStore({ directory })).close();
  expect((await stat(databasePath(directory))).mode & 0o777).toBe(0o600);
});

test('a second writer is told so in one sentence', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const second = openStore({ directory, waitMs: 200 });
  await expect(second).rejects.toThrow(StartupError);
  await expect(second).rejects.toThrow(
    `Another process writes to the data directory ${directory} and did not end within 0.2 s: stop it, or set DATA_DIR to another directory.`,
  );
  expect(await store.addPin('g', content(), deed())).toMatchObject({ kind: 'saved' });
  await store.close();
});

test('a second writer waits for the first to go', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const second = openStore({ directory, waitMs: 60_000 });
  await store.addPin('g', content(), deed());
  await store.close();
  const after = await second;
  expect(await after.pins('g')).toHaveLength(1);
  await after.close();
});

test('a writer in another process keeps this one out until it is killed', { timeout: 60_000 }, async () => {
  const directory = await freshDirectory();
  const writer = startProgram('writer-process.ts', directory);
  await writer.hasPrinted(1);
  await expect(openStore({ directory, waitMs: 0 })).rejects.toThrow('Another process writes');
  const waiting = openStore({ directory, waitMs: 30_000 });
  writer.process.kill('SIGKILL');
  await (await waiting).close();
});

test('reads beside a writer, and sees what it writes', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  await store.addPin('g', content(), deed());
  const reader = await openStore({ directory, readOnly: true });
  expect(await reader.pins('g')).toHaveLength(1);
  await store.addPin('g', content(), deed());
  expect(await reader.pins('g')).toHaveLength(2);
  await store.close();
  expect(await reader.pins('g')).toHaveLength(2);
  await reader.close();
});

test('reads beside a writer in another process', { timeout: 60_000 }, async () => {
  const directory = await freshDirectory();
  const writer = startProgram('writer-process.ts', directory);
  await writer.hasPrinted(1);
  const reader = await openStore({ directory, readOnly: true });
  expect((await reader.pins(`${writer.process.pid}-0`))[0]).toMatchObject({ questions: ['question 0'] });
  await reader.close();
  writer.process.kill('SIGKILL');
});

test('a reader counts nothing and changes nothing', async () => {
  const directory = await freshDirectory();
  await (await openStore({ directory })).close();
  const reader = await openStore({ directory, readOnly: true });
  const asked = await reader.recordAsked({ guildId: 'g', kind: 'none', language: 'en', at: noon });
  expect(await reader.vote('g', asked, 'ann', true)).toBe(false);
  expect(await reader.report('g', 0)).toMatchObject({ asked: 0 });
  await expect(reader.addPin('g', content(), deed())).rejects.toThrow('readonly');
  await reader.close();
});

test('without a database a reader finds nothing and creates nothing', async () => {
  const directory = await freshDirectory();
  for (const one of [directory, join(directory, 'missing')]) {
    const reader = await openStore({ directory: one, readOnly: true });
    expect(await reader.pins('g')).toEqual([]);
    expect(await reader.recordAsked({ guildId: 'g', kind: 'none', language: 'en', at: noon })).toBe('0');
    await expect(reader.addPin('g', content(), deed())).rejects.toThrow('readonly');
    await reader.close();
  }
  expect(await readdir(directory)).toEqual([]);
});

test('a memory store keeps nothing and creates nothing', async () => {
  const store = await openStore({ directory: ':memory:' });
  await store.addPin('g', content(), deed());
  await store.close();
  const again = await openStore({ directory: ':memory:' });
  expect(await again.pins('g')).toEqual([]);
  await again.close();
  await expect(stat(':memory:')).rejects.toThrow('ENOENT');
});

test('leftovers of a killed start do not matter', async () => {
  const directory = await freshDirectory();
  for (const suffix of ['', '-wal', '-shm', '-journal'])
    await writeFile(join(directory, `docker-guide.sqlite.new${suffix}`), 'half');
  const store = await openStore({ directory });
  expect(await store.addPin('g', content(), deed())).toMatchObject({ kind: 'saved' });
  await store.close();
  expect(await readdir(directory)).toEqual(['docker-guide.sqlite', 'lock.sqlite']);
});
