import { copyFile, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp } from '../../src/store/back-up.ts';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { content, deed } from './pin-content.ts';

/** What a killed writer leaves: pins `old` in the file, `newer` in the log only; `copy` is a backup from before. */
async function killed(): Promise<string> {
  const [running, directory] = [await freshDirectory(), await freshDirectory()];
  const store = await openStore({ directory: running });
  await store.addPin('g', content('old'), deed());
  backUp(running, join(directory, 'copy'));
  await store.addPin('g', content('newer'), deed());
  for (const suffix of ['', '-wal'])
    await copyFile(databasePath(running) + suffix, databasePath(directory) + suffix);
  await store.close();
  return directory;
}

const refused = (directory: string) =>
  `${databasePath(directory)}-wal belongs to a database that is no longer ${databasePath(directory)}: move it`;

test('a killed writer loses nothing', async () => {
  const store = await openStore({ directory: await killed() });
  expect((await store.pins('g')).map(({ answer }) => answer)).toEqual(['old', 'newer']);
  await store.close();
});

test('a backup is not mixed with the log of what it replaces', async () => {
  const directory = await killed();
  const [copy, log] = [join(directory, 'copy'), `${databasePath(directory)}-wal`];
  await copyFile(copy, databasePath(directory));
  const before = await Promise.all([readFile(copy), readFile(log)]);
  for (const readOnly of [false, true])
    await expect(openStore({ directory, readOnly, waitMs: 0 })).rejects.toThrow(refused(directory));
  expect(await Promise.all([readFile(databasePath(directory)), readFile(log)])).toEqual(before);
  await rm(log);
  const store = await openStore({ directory });
  expect((await store.pins('g')).map(({ answer }) => answer)).toEqual(['old']);
  await store.close();
});

test('a new database is not mixed with the log of one that was moved away', async () => {
  const directory = await killed();
  await rename(databasePath(directory), join(directory, 'aside'));
  await expect(openStore({ directory, waitMs: 0 })).rejects.toThrow(refused(directory));
  await rename(join(directory, 'aside'), databasePath(directory));
  const store = await openStore({ directory });
  expect(await store.pins('g')).toHaveLength(2);
  await store.close();
});
