import { spawnSync } from 'node:child_process';
import { chmod, chown, readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, test } from 'vitest';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { bareEnvironment, smallGuide } from '../bare-environment.ts';
import { type Ran, runProgram } from '../run-program.ts';
import { freshDirectory } from '../store/directory.ts';
import { content, deed } from '../store/pin-content.ts';

const slow = { timeout: 120_000 };

/** Every program that opens the database, as people start it. */
const entries = {
  start: ['src/main.ts'],
  console: ['src/console.ts'],
  'console --as-moderator': ['src/console.ts', '--as-moderator'],
  ask: ['src/ask.ts', '--guild', 'g', 'where do I ask?'],
  backup: ['src/backup.ts', 'COPY'],
} as const;
type Entry = keyof typeof entries;
const names = Object.keys(entries) as Entry[];

function run(entry: Entry, directory: string, uid?: number): Promise<Ran> {
  const args = entries[entry].map((arg) => (arg === 'COPY' ? join(directory, 'copy') : arg));
  const env = { DATA_DIR: directory, ...smallGuide, DISCORD_TOKEN: 'a.b.c' };
  return runProgram(args, { env, input: 'where do I ask?\n', uid });
}

async function filledDirectory(): Promise<string> {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  const changes = Array.from({ length: 60 }, () => ({ content: content('x'.repeat(2_000)) }));
  await store.importPins('g', changes, deed());
  await store.close();
  return directory;
}

async function overwrite(path: string, start: number): Promise<void> {
  const bytes = await readFile(path);
  expect(bytes.length).toBeGreaterThan(start + 8_192);
  await writeFile(path, bytes.fill(0xa5, start, start + 8_192));
}

const damaged = /is damaged or no database of this bot; nothing in it was changed: put a backup/;

// More ways to break one are in test/store/broken-file.test.ts, without the programs around it.
const breakages: Readonly<Record<string, readonly [(path: string) => unknown, RegExp]>> = {
  'of a newer program': [
    (path) => {
      const database = new DatabaseSync(path);
      database.exec('PRAGMA user_version = 99');
      database.close();
    },
    /was written by a newer version of this program \(database version 99, this program knows \d+\): update/,
  ],
  'with a broken page': [(path) => overwrite(path, 90_000), damaged],
  'that is empty': [(path) => truncate(path), damaged],
};

describe.each(Object.entries(breakages))('a database %s', (_, [damage, sentence]) => {
  test.each(names)('%s says so, ends with 1 and leaves it as it was', slow, async (entry) => {
    const directory = await filledDirectory();
    const path = databasePath(directory);
    await damage(path);
    const before = await readFile(path);
    expectRefusal(await run(entry, directory), path, sentence);
    expect(before.equals(await readFile(path))).toBe(true);
    expect(await readdir(directory)).not.toContain('copy');
  });
});

/** One sentence on stderr, nothing else, exit code 1. */
function expectRefusal({ code, stdout, stderr }: Ran, path: string, sentence: RegExp): void {
  expect({ code, stdout, lines: stderr.split('\n').length }).toEqual({ code: 1, stdout: '', lines: 2 });
  expect(stderr).toMatch(sentence);
  expect(stderr.startsWith(path)).toBe(true);
}

// Rights do not bind the super-user: as such, tests run the programs as nobody.
const nobody = process.geteuid?.() === 0 ? 65_534 : undefined;
const unwritable = /cannot be opened for writing: let the user who runs this program write there/;

async function protectedDirectory(directoryMode: number): Promise<string> {
  const directory = await filledDirectory();
  const files = (await readdir(directory)).map((name) => join(directory, name));
  await chmod(databasePath(directory), 0o400);
  await chmod(directory, directoryMode);
  if (nobody !== undefined) for (const file of [directory, ...files]) await chown(file, nobody, nobody);
  return directory;
}

describe('a database that may not be written', () => {
  test.each(['start', 'console --as-moderator'] as const)('%s says so', slow, async (entry) => {
    const directory = await protectedDirectory(0o700);
    const before = await readFile(databasePath(directory));
    expectRefusal(await run(entry, directory, nobody), databasePath(directory), unwritable);
    expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
  });

  test.each(['ask', 'console', 'backup'] as const)('%s only reads it', slow, async (entry) => {
    const directory = await protectedDirectory(0o700);
    const before = await readFile(databasePath(directory));
    expect(await run(entry, directory, nobody)).toMatchObject({ code: 0, stderr: '' });
    expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
  });

  test.each(names)('%s, where the directory may not be written either', slow, async (entry) => {
    const directory = await protectedDirectory(0o500);
    const before = await readFile(databasePath(directory));
    const ran = await run(entry, directory, nobody);
    await chmod(directory, 0o700);
    expectRefusal(ran, directory, unwritable);
    expect(before.equals(await readFile(databasePath(directory)))).toBe(true);
    expect(await readdir(directory)).not.toContain('copy');
  });
});

test('where the disk is full, what was acknowledged is kept and the rest is one sentence', slow, async () => {
  const directory = await freshDirectory();
  const lines = Array.from(
    { length: 200 },
    (_, at) => `/docker-pin add question:"question ${at + 1}" answer:"${'x'.repeat(3_000)}"`,
  );
  // A limit on the size of files stands in for the end of the disk; Node ignores the signal that comes with it.
  const shell = `ulimit -f 300; exec "${process.execPath}" src/console.ts --as-moderator`;
  const child = spawnSync('bash', ['-c', shell], {
    env: {
      ...bareEnvironment(),
      DATA_DIR: directory,
      ...smallGuide,
      NO_COLOR: '1',
      LC_ALL: 'C',
    },
    input: lines.join('\n'),
    encoding: 'utf8',
    timeout: 120_000,
  });
  const acknowledged = [...child.stdout.matchAll(/^Pinned\n\nquestion (\d+)\n/gm)].map(([, number]) =>
    Number(number),
  );
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.length).toBeLessThan(lines.length);
  expect({ code: child.status, stderr: child.stderr }).toEqual({
    code: 1,
    stderr: 'The database could not be read or written: the disk is full or failing.\n',
  });
  const store = await openStore({ directory });
  const kept = (await store.pins('console')).map(({ questions }) => questions[0]);
  expect(kept).toEqual(acknowledged.map((number) => `question ${number}`));
  await store.close();
});
