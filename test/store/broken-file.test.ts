import { chmod, chown, mkdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, onTestFinished, test } from 'vitest';
import { StartupError } from '../../src/startup-error.ts';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { content, deed } from './pin-content.ts';

/** A directory with a closed database of some pages. */
async function filledDirectory(): Promise<string> {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const changes = Array.from({ length: 100 }, () => ({ content: content('x'.repeat(2_000)) }));
  await store.importPins('g', changes, deed());
  await store.close();
  return directory;
}

/** Opening it for writing and for reading fails with this sentence, and the file stays as it is. */
async function expectRefused(directory: string, sentence: RegExp): Promise<void> {
  const before = await readFile(databasePath(directory));
  for (const readOnly of [false, true]) {
    const error: unknown = await openStore({ directory, readOnly, waitMs: 0 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(StartupError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).toContain(databasePath(directory));
    expect(String(error).split('\n')).toHaveLength(1);
  }
  expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
}

const damaged = /is damaged or no database of this bot; nothing in it was changed/;

test('text in place of a database', async () => {
  const directory = await freshDirectory();
  await writeFile(databasePath(directory), 'no database '.repeat(1_000));
  await expectRefused(directory, damaged);
});

test('a header of garbage', async () => {
  const directory = await filledDirectory();
  await overwrite(directory, 0, 100);
  await expectRefused(directory, damaged);
});

test('garbage further on', async () => {
  const directory = await filledDirectory();
  await overwrite(directory, 100_000, 8_192);
  await expectRefused(directory, damaged);
});

test('an empty file', async () => {
  const directory = await filledDirectory();
  await truncate(databasePath(directory));
  await expectRefused(directory, /is damaged .* \(it is empty\)\./);
});

test.each([50, 1_000, 4_096, 100_000])('a file cut off after %i bytes', async (length) => {
  const directory = await filledDirectory();
  await truncate(databasePath(directory), length);
  await expectRefused(directory, damaged);
});

test('a database of another program', async () => {
  const directory = await freshDirectory();
  const other = new DatabaseSync(databasePath(directory));
  other.exec('CREATE TABLE pin (id INTEGER)');
  other.close();
  await expectRefused(directory, /another program made it/);
});

test('a directory in place of the database', async () => {
  const directory = await freshDirectory();
  await mkdir(databasePath(directory));
  await expect(openStore({ directory })).rejects.toThrow(damaged);
  await expect(openStore({ directory, readOnly: true })).rejects.toThrow(damaged);
});

test('a database of a newer program', async () => {
  const directory = await filledDirectory();
  setVersion(directory, 99);
  await expectRefused(
    directory,
    /was written by a newer version of this program \(database version 99, this program knows \d+\): update/,
  );
});

test('a database of a newer program that was killed', async () => {
  const directory = await filledDirectory();
  const newer = new DatabaseSync(databasePath(directory));
  newer.exec('PRAGMA user_version = 99; CREATE TABLE later (id INTEGER) STRICT');
  // Copies made while it is open are what a killed program leaves: the newest is in the log.
  const copy = await freshDirectory();
  for (const suffix of ['', '-wal'])
    await writeFile(databasePath(copy) + suffix, await readFile(databasePath(directory) + suffix));
  newer.close();
  await expectRefused(copy, /newer version/);
});

test('a file in place of the data directory, or above it', async () => {
  const directory = join(await freshDirectory(), 'data');
  await writeFile(directory, 'a file');
  for (const one of [directory, join(directory, 'below')])
    await expect(openStore({ directory: one })).rejects.toThrow(/cannot be opened for writing: let the user/);
  expect(await readFile(directory, 'utf8')).toBe('a file');
});

test('a file that may not be written', async () => {
  const directory = await filledDirectory();
  await chmod(databasePath(directory), 0o400);
  await giveAway(directory, databasePath(directory), join(directory, 'lock.sqlite'));
  const before = await readFile(databasePath(directory));
  await asNobody(() =>
    expect(openStore({ directory, waitMs: 0 })).rejects.toThrow(
      /docker-guide.sqlite cannot be opened for writing/,
    ),
  );
  expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
});

test('a directory that may not be written', async () => {
  const directory = await freshDirectory();
  await chmod(directory, 0o555);
  await giveAway(directory);
  await asNobody(() =>
    expect(openStore({ directory, waitMs: 0 })).rejects.toThrow(/lock.sqlite cannot be opened for writing/),
  );
});

test('a whole file that was moved away starts anew, and comes back', async () => {
  const directory = await filledDirectory();
  const aside = `${databasePath(directory)}.aside`;
  await rename(databasePath(directory), aside);
  const empty = await openStore({ directory });
  expect(await empty.pins('g')).toEqual([]);
  await empty.close();
  await rename(aside, databasePath(directory));
  const back = await openStore({ directory });
  expect(await back.pins('g')).toHaveLength(100);
  await back.close();
});

const nobody = 65_534;

async function giveAway(...paths: readonly string[]): Promise<void> {
  if (process.geteuid?.() === 0) for (const path of paths) await chown(path, nobody, nobody);
}

/** Runs as a user without rights of its own: rights do not bind the super-user. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const { geteuid, seteuid } = process;
  if (geteuid?.() !== 0 || !seteuid) return work();
  onTestFinished(() => seteuid(0));
  seteuid(nobody);
  try {
    await work();
  } finally {
    seteuid(0);
  }
}

async function overwrite(directory: string, start: number, length: number): Promise<void> {
  const bytes = await readFile(databasePath(directory));
  expect(bytes.length).toBeGreaterThan(start + length);
  bytes.fill(0xa5, start, start + length);
  await writeFile(databasePath(directory), bytes);
}

function setVersion(directory: string, version: number): void {
  const database = new DatabaseSync(databasePath(directory));
  database.exec(`PRAGMA user_version = ${version}`);
  database.close();
}
