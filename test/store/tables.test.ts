import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { createStore } from '../../src/store/create-store.ts';
import { openForWriting } from '../../src/store/open-database.ts';
import { databasePath } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { content, deed, noon } from './pin-content.ts';

async function open() {
  const path = databasePath(await freshDirectory());
  const database = openForWriting(path);
  const store = createStore(database, { now: () => noon, readOnly: false, closed: () => undefined });
  const pragma = (name: string) => Object.values(database.prepare(`PRAGMA ${name}`).get() ?? {})[0];
  return { path, database, store, pragma };
}

test('every table is strict, and what hangs on a server goes with it', async () => {
  const { database, store } = await open();
  const tables = database.prepare('PRAGMA table_list').all();
  const own = tables.filter(({ type, name }) => type === 'table' && !/^sqlite_/.test(String(name)));
  expect(own.length).toBeGreaterThanOrEqual(9);
  expect(own.filter(({ strict }) => strict !== 1)).toEqual([]);
  const loose = own
    .map(({ name }) => String(name))
    .filter((name) => !['meta', 'server'].includes(name))
    .filter((name) => database.prepare(`PRAGMA foreign_key_list(${name})`).all().length === 0);
  expect(loose).toEqual([]);
  await store.close();
});

test('commits wait for the disk, also after counts, which do not, and after one that failed', async () => {
  const { database, store, pragma } = await open();
  const full = { journal_mode: 'wal', synchronous: 2, foreign_keys: 1, secure_delete: 1 };
  const now = () => Object.fromEntries(Object.keys(full).map((name) => [name, pragma(name)]));
  expect(now()).toEqual(full);
  await store.recordAsked({ guildId: 'g', kind: 'none', language: 'en', at: noon });
  expect(now()).toEqual(full);
  await expect(
    store.recordAsked({ guildId: 'g', kind: 'no such kind' as 'none', language: 'en', at: noon }),
  ).rejects.toThrow('constraint');
  expect(now()).toEqual(full);
  expect(database.isTransaction).toBe(false);
  await store.close();
});

test('a failed change leaves nothing half done', async () => {
  const { path, store } = await open();
  await store.addPin('g', content('kept'), deed());
  const broken = { by: undefined as unknown as string, at: noon };
  await expect(store.addPin('g', content('lost'), broken)).rejects.toThrow();
  await expect(store.importPins('g', [{ content: content('lost') }], broken)).rejects.toThrow();
  expect(await store.pins('g')).toMatchObject([{ id: '1', answer: 'kept' }]);
  expect(await store.addPin('g', content('next'), deed())).toMatchObject({ pin: { id: '2' } });
  await store.close();
  const database = new DatabaseSync(path, { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  database.close();
});
