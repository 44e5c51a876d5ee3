import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { databasePath, openStore } from '../src/store/open-store.ts';
import { runProgram } from './run-program.ts';
import { freshDirectory } from './store/directory.ts';
import { content, deed } from './store/pin-content.ts';
import { startProgram } from './store/start-program.ts';

const backup = (directory: string, ...files: readonly string[]) =>
  runProgram(['src/backup.ts', ...files], { env: { DATA_DIR: directory } });

/** A new data directory with a copy in it that was put back. */
async function restored(file: string): Promise<string> {
  const directory = await freshDirectory();
  await copyFile(file, databasePath(directory));
  return directory;
}

test('copies a database, and the copy can take its place', async () => {
  const directory = await freshDirectory();
  const store = await openStore({ directory });
  await store.addPin('g', content('kept'), deed());
  const file = join(directory, 'copy');
  const { code, stdout } = await backup(directory, file);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Copied the database to .*copy \(\d+ KiB\)\.\n$/);
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  await store.close();
  const again = await openStore({ directory: await restored(file) });
  expect(await again.pins('g')).toMatchObject([{ id: '1', answer: 'kept' }]);
  expect(await again.addPin('g', content(), deed())).toMatchObject({ pin: { id: '2' } });
  await again.close();
});

test('copies one moment of a database that is being written', { timeout: 120_000 }, async () => {
  const directory = await freshDirectory();
  const writer = startProgram('writer-process.ts', directory);
  const file = join(directory, 'copy');
  await writer.hasPrinted(200);
  expect(await backup(directory, file)).toMatchObject({ code: 0 });
  writer.process.kill('SIGKILL');
  const acknowledged = (await writer.printed).split('\n').slice(0, 200);
  const copy = new DatabaseSync(file, { readOnly: true });
  expect(copy.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  copy.close();
  const store = await openStore({ directory: await restored(file) });
  for (const line of acknowledged) {
    const [guildId = '', id = '', version = '', count = ''] = line.split(' ');
    const kept = (await store.history(guildId, id)).find((one) => one.version === Number(version));
    expect(kept?.questions, line).toEqual([`question ${count}`]);
  }
  await store.close();
});

test('overwrites nothing', async () => {
  const directory = await freshDirectory();
  await (await openStore({ directory })).close();
  const file = join(directory, 'copy');
  await writeFile(file, 'mine');
  expect(await backup(directory, file)).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file} exists: a backup overwrites nothing, choose another name.\n`,
  });
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('says what is missing', async () => {
  const directory = await freshDirectory();
  expect(await backup(directory)).toEqual({
    code: 1,
    stdout: '',
    stderr: 'Say where to: npm run backup -- FILE\n',
  });
  expect(await backup(directory, 'a', 'b')).toMatchObject({ code: 1 });
  expect(await backup(directory, join(directory, 'copy'))).toEqual({
    code: 1,
    stdout: '',
    stderr: `There is no database in ${directory} to copy.\n`,
  });
  expect(await readdir(directory)).toEqual([]);
  await (await openStore({ directory })).close();
  const file = join(directory, 'missing', 'copy');
  expect(await backup(directory, file)).toEqual({
    code: 1,
    stdout: '',
    stderr: `${file} cannot be written (ENOENT): choose a file in a folder that exists.\n`,
  });
});

test('makes no copy of a damaged database', async () => {
  const directory = await freshDirectory();
  await writeFile(databasePath(directory), 'no database '.repeat(1_000));
  const { code, stderr } = await backup(directory, join(directory, 'copy'));
  expect([code, stderr.split('\n').length]).toEqual([1, 2]);
  expect(stderr).toContain('is damaged or no database of this bot');
  expect(await readdir(directory)).not.toContain('copy');
});
