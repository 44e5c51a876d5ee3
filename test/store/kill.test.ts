import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import { bareEnvironment, smallGuide } from '../bare-environment.ts';
import { freshDirectory } from './directory.ts';
import { type Random, seeded } from './seeded.ts';
import { startProgram } from './start-program.ts';

// The console as a moderator is the bot's own way to write, from the line that was typed to the reply that says it is
// saved. KILL_SEED repeats the decisions of a run that failed.
const rounds = Number(process.env.LONG_ROUNDS ?? 10);
const seed = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const timeout = rounds * 60_000;

const filling = 'x'.repeat(1_000);
const pinsOfRound = 120;

/** Adds pins and edits every other one. */
const lines = Array.from({ length: pinsOfRound }, (_, at) => at + 1).flatMap((pin) => [
  `/docker-pin add question:"question ${pin}" answer:"answer ${pin}.1 ${filling}"`,
  ...(pin % 2 === 0 ? [`/docker-pin edit ${pin} answer:"answer ${pin}.2 ${filling}"`] : []),
]);

function startConsole(directory: string, guildId: string): ChildProcess {
  const child = spawn(process.execPath, ['src/console.ts', '--as-moderator', '--guild', guildId], {
    env: { ...bareEnvironment(), DATA_DIR: directory, ...smallGuide, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  child.stdin?.on('error', () => undefined);
  return child;
}

type Version = { readonly pin: string; readonly version: number };

/** The versions that whole replies acknowledge. */
const acknowledgedIn = (printed: string): readonly Version[] =>
  [...printed.matchAll(/^answer (\d+)\.([12]) x{1000}\n\n/gm)].map(([, pin = '', version]) => ({
    pin,
    version: Number(version),
  }));

/** Kills the console while it writes, at a moment that `random` chooses; what it acknowledged to the end. */
async function killedWhileWriting(directory: string, guildId: string, random: Random) {
  const child = startConsole(directory, guildId);
  const [replies, laterMs] = [1 + random() * 60, random() * 20];
  let printed = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
    if (acknowledgedIn(printed).length >= replies) child.emit('enough');
  });
  child.stdin?.write(`${lines.join('\n')}\n`);
  const closed = once(child, 'close');
  await Promise.race([once(child, 'enough'), closed]);
  await setTimeout(laterMs);
  expect(child.kill('SIGKILL'), 'it was still running').toBe(true);
  await closed;
  return acknowledgedIn(printed);
}

/** Every version that was acknowledged is there, byte for byte, and the file is sound. */
async function expectKept(
  directory: string,
  guildId: string,
  acknowledged: readonly Version[],
  readOnly: boolean,
): Promise<void> {
  const store = await openStore({ directory, waitMs: 5_000, readOnly });
  for (const { pin, version } of acknowledged) {
    const kept = (await store.history(guildId, pin)).find((one) => one.version === version);
    expect(kept).toMatchObject({
      questions: [`question ${pin}`],
      answer: `answer ${pin}.${version} ${filling}`,
    });
  }
  await store.close();
  const database = new DatabaseSync(databasePath(directory), { readOnly: true });
  expect(database.prepare('PRAGMA integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
  expect(database.prepare('PRAGMA foreign_key_check').all()).toEqual([]);
  database.close();
}

/** Runs the rounds; a failure says how to repeat it. */
async function eachRound(work: (round: number, random: Random) => Promise<void>): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    await work(round, seeded(seed + round)).catch((cause: unknown) => {
      throw new Error(`in round ${round}, to repeat: KILL_SEED=${seed} LONG_ROUNDS=${rounds}`, { cause });
    });
  }
}

test(`${rounds} consoles killed while they write leave every acknowledged pin`, { timeout }, async () => {
  const directory = await freshDirectory();
  let acknowledged = 0;
  await eachRound(async (round, random) => {
    const guildId = `round-${round}`;
    const versions = await killedWhileWriting(directory, guildId, random);
    acknowledged += versions.length;
    // Readers must cope with what a killed writer left, too.
    await expectKept(directory, guildId, versions, round % 2 === 0);
  });
  expect(acknowledged).toBeGreaterThanOrEqual(rounds);
  const store = await openStore({ directory });
  const pins = await Promise.all(Array.from({ length: rounds }, (_, round) => store.pins(`round-${round}`)));
  // Later rounds took nothing from earlier ones; beside what was acknowledged, at most one version each was on its way.
  const versions = pins.flat().reduce((sum, { version }) => sum + version, 0);
  expect(versions - acknowledged).toBeGreaterThanOrEqual(0);
  expect(versions - acknowledged).toBeLessThanOrEqual(rounds);
  await store.close();
});

test(`${rounds} writers killed while they start leave a usable directory`, { timeout }, async () => {
  await eachRound(async (_, random) => {
    const directory = await freshDirectory();
    const began = watch(directory);
    // Little but the store, so that the moment of its creation is not far from the first file's.
    const writer = startProgram('writer-process.ts', directory);
    await Promise.race([once(began, 'change'), writer.printed]);
    began.close();
    await setTimeout(random() * 25);
    writer.process.kill('SIGKILL');
    await writer.printed;
    await (await openStore({ directory, waitMs: 5_000 })).close();
    await expectKept(directory, 'g', [], true);
  });
});
