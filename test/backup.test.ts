import { execFile } from 'node:child_process';
import { copyFile, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { databasePath, openStore } from '../src/store/open-store.ts';
import { freshDirectory } from './store/directory.ts';
import { content, deed } from './store/pin-content.ts';
import { startProgram } from './store/start-program.ts';

const run = promisify(execFile);
const backup = (directory: string, ...files: readonly string[]) =>
  run(process.execPath, ['src/backup.ts', ...files], {
    env: { ...process.env, DATA_DIR: directory },
    timeout: 60_000,
  });

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
  const { stdout } = await backup(directory, file);
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
  await backup(directory, file);
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

const refusal = (directory: string, ...files: readonly string[]) =>
  backup(directory, ...files).then(
    () => ({ code: 0, stderr: '' }),
    ({ code, stderr }: { code: number; stderr: string }) => ({ code, stderr }),
  );

test('overwrites nothing', async () => {
  const directory = await freshDirectory();
  await (await openStore({ directory })).close();
  const file = join(directory, 'copy');
  await writeFile(file, 'mine');
  expect(await refusal(directory, file)).toEqual({
    code: 1,
    stderr: `${file} exists: a backup overwrites nothing, choose another name.\n`,
  });
  expect(await readFile(file, 'utf8')).toBe('mine');
});

test('says what is missing', async () => {
  const directory = await freshDirectory();
  expect(await refusal(directory)).toEqual({ code: 1, stderr: 'Say where to: npm run backup -- FILE\n' });
  expect(await refusal(directory, 'a', 'b')).toMatchObject({ code: 1 });
  expect(await refusal(directory, join(directory, 'copy'))).toEqual({
    code: 1,
    stderr: `There is no database in ${directory} to copy.\n`,
  });
  expect(await readdir(directory)).toEqual([]);
  await (await openStore({ directory })).close();
  const file = join(directory, 'missing', 'copy');
  expect(await refusal(directory, file)).toEqual({
    code: 1,
    stderr: `${file} cannot be written (ENOENT): choose a file in a folder that exists.\n`,
  });
});

test('makes no copy of a damaged database', async () => {
  const directory = await freshDirectory();
  await writeFile(databasePath(directory), 'no database '.repeat(1_000));
  const { code, stderr } = await refusal(directory, join(directory, 'copy'));
  expect([code, stderr.split('\n').length]).toEqual([1, 2]);
  expect(stderr).toContain('is damaged or no database of this bot');
  expect(await readdir(directory)).not.toContain('copy');
});
