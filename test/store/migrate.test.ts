import { closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { type Migration, migrate, migrations, versionOf } from '../../src/store/migrate.ts';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { content, deed, noon } from './pin-content.ts';

/** A file as version 1 of the database left it, before questions were counted. */
function writeVersion1(path: string): void {
  closeSync(openSync(path, 'wx', 0o644));
  const database = new DatabaseSync(path);
  database.exec('PRAGMA journal_mode = WAL');
  migrate(database, migrations.slice(0, 1));
  database.exec(`
    INSERT INTO server VALUES ('g', '{"replies":"private","forums":["8"],"keepQuestions":true}', 3, 5, NULL);
    INSERT INTO pin VALUES ('g', 1, 1, 0), ('g', 3, 2, 1);
    INSERT INTO pin_version VALUES
      ('g', 1, 1, 'add', '{"language":"en","questions":["Where?"],"answer":"Here."}', 'ann', ${noon}),
      ('g', 3, 1, 'import', '{"language":"zh-CN","questions":["哪里？"],"section":"a/b"}', 'bob', ${noon}),
      ('g', 3, 2, 'remove', '{"language":"zh-CN","questions":["哪里？"],"section":"a/b"}', 'bob', ${noon});
    UPDATE meta SET value = 5 WHERE name = 'revision';
    INSERT INTO draft VALUES (9, 'g', 'ann', '{"question":"Why?"}', ${noon})`);
  database.close();
}

test('brings version 1 up to date and keeps everything', async () => {
  const directory = await freshDirectory();
  writeVersion1(databasePath(directory));
  const store = await openStore({ directory, now: () => noon });
  expect(await store.settings('g')).toEqual({ replies: 'private', forums: ['8'], keepQuestions: true });
  expect(await store.pins('g')).toEqual([
    {
      ...{ id: '1', guildId: 'g', version: 1, changedBy: 'ann', changedAt: noon, removed: false },
      ...{ language: 'en', questions: ['Where?'], answer: 'Here.' },
    },
  ]);
  expect(await store.pin('g', '3')).toMatchObject({ removed: true, version: 2, section: 'a/b' });
  expect(await store.draft('g', 'ann', '9')).toEqual({ question: 'Why?' });
  expect(await store.addPin('g', content(), deed())).toMatchObject({ pin: { id: '4' } });
  expect(await store.revision('g')).toBe(6);
  expect(await store.recordAsked({ guildId: 'g', kind: 'none', language: 'en', at: noon })).toBe('1');
  await store.close();
  const database = new DatabaseSync(databasePath(directory), { readOnly: true });
  expect(versionOf(database)).toBe(migrations.length);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  database.close();
});

test('a reader asks for the bot to be started first', async () => {
  const directory = await freshDirectory();
  writeVersion1(databasePath(directory));
  await expect(openStore({ directory, readOnly: true })).rejects.toThrow(
    'was written by an older version of this program (database version 1, this program reads 3): start the bot once',
  );
});

test('a step that fails leaves the version before it whole', () => {
  const database = new DatabaseSync(':memory:');
  const one: Migration = (db) => db.exec('CREATE TABLE one (id INTEGER) STRICT');
  const failing: Migration = (db) =>
    db.exec('CREATE TABLE two (id INTEGER) STRICT; INSERT INTO nowhere VALUES (1)');
  const tables = () => database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  expect(() => migrate(database, [one, failing])).toThrow('no such table: nowhere');
  expect(versionOf(database)).toBe(1);
  expect(tables()).toEqual([{ name: 'one' }]);
  migrate(database, [one, (db) => db.exec('CREATE TABLE two (id INTEGER) STRICT')]);
  expect(versionOf(database)).toBe(2);
  expect(tables()).toEqual([{ name: 'one' }, { name: 'two' }]);
  database.close();
});
