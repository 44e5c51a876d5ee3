import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { freshDirectory } from './directory.ts';
import { startProgram } from './start-program.ts';

const rounds = Number(process.env.LONG_ROUNDS ?? 10);
const roundMs = 10_000;

/** Kills a writer at a random moment; the lines it printed to the end. */
async function killedWriter(
  directory: string,
  whenMs: number,
  afterLines: number,
): Promise<readonly string[]> {
  const writer = startProgram('writer-process.ts', directory);
  await writer.hasPrinted(afterLines);
  await setTimeout(whenMs);
  writer.process.kill('SIGKILL');
  const printed = await writer.printed;
  return printed.split('\n').filter(Boolean);
}

/** Every version that was acknowledged is there, and the file is sound. */
async function expectKept(directory: string, acknowledged: readonly string[]): Promise<void> {
  const store = await openStore({ directory, waitMs: 5_000 });
  for (const line of acknowledged) {
    const [guildId = '', id = '', version = '', count = ''] = line.split(' ');
    const kept = (await store.history(guildId, id)).find((one) => one.version === Number(version));
    expect(kept?.answer, line).toBe(`${count}.${version} ${'x'.repeat(1_000)}`);
    expect(kept?.questions).toEqual([`question ${count}`]);
  }
  await store.close();
  const database = new DatabaseSync(databasePath(directory), { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  database.close();
}

test(`${rounds} killed writers leave every acknowledged pin behind`, {
  timeout: rounds * roundMs,
}, async () => {
  const directory = await freshDirectory();
  let acknowledged = 0;
  for (let round = 0; round < rounds; round++) {
    const lines = await killedWriter(directory, Math.random() * 50, 1 + Math.random() * 400);
    await expectKept(directory, lines);
    acknowledged += lines.length;
  }
  expect(acknowledged).toBeGreaterThanOrEqual(rounds);
});

test(`${rounds} writers killed while they start leave a usable directory`, {
  timeout: rounds * roundMs,
}, async () => {
  for (let round = 0; round < rounds; round++) {
    const directory = await freshDirectory();
    // Node takes some 100 ms to get to the store.
    const lines = await killedWriter(directory, 50 + Math.random() * 150, 0);
    await expectKept(directory, lines);
  }
});
