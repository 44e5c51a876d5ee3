import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { databasePath, openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/types.ts';
import { smallGuide } from '../bare-environment.ts';
import { freshDirectory } from '../store/directory.ts';
import { content, day, deed } from '../store/pin-content.ts';
import { type BotProcess, startBot } from './bot-process.ts';
import { person } from './bot-session.ts';
import { click, slash } from './stand-in/interaction.ts';
import { type StandIn, startStandIn } from './stand-in/stand-in.ts';
import { exampleGuild } from './stand-in/world.ts';

const slow = { timeout: 120_000 };
const guildId = exampleGuild.id;

let standIn: StandIn;
beforeEach(async () => {
  standIn = await startStandIn();
});
afterEach(() => standIn.close());

async function startOn(directory: string): Promise<BotProcess> {
  const bot = await startBot(standIn, { DATA_DIR: directory, ...smallGuide });
  await standIn.until(() => bot.stdout().includes('"msg":"ready"') || undefined, 'it to be ready', 60_000);
  return bot;
}

async function withStore<Result>(directory: string, work: (store: Store) => Promise<Result>) {
  const store = await openStore({ directory });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

test(
  'at its start the bot forgets servers left 30 days ago, but none that it came back to',
  slow,
  async () => {
    const directory = await freshDirectory();
    const long = Date.now() - 31 * day;
    const gone = '700000000000000099';
    const unseen = '700000000000000098';
    await withStore(directory, async (store) => {
      for (const id of [guildId, gone, unseen]) await store.addPin(id, content(), deed());
      for (const id of [guildId, gone]) await store.noteMembership(id, false, long);
    });
    await (await startOn(directory)).stop();
    await withStore(directory, async (store) => {
      expect(await store.servers()).toEqual([guildId]);
      expect(await store.pins(guildId)).toHaveLength(1);
      expect(await store.pins(gone)).toEqual([]);
      // It left this one at some time before the start: the 30 days begin now.
      expect(await store.pins(unseen)).toHaveLength(1);
      await store.forgetServers(Date.now() + 31 * day);
      expect(await store.pins(unseen)).toEqual([]);
      expect(await store.pins(guildId)).toHaveLength(1);
    });
  },
);

/** Every byte that is or was in a row: the database and its log, while the bot runs. */
async function onDisk(directory: string): Promise<Buffer> {
  const path = databasePath(directory);
  return Buffer.concat([await readFile(path), await readFile(`${path}-wal`)]);
}

/** How a user's id could lie in a file: as text, as SQLite's or JavaScript's number, or hashed without a key. */
function tracesOf(id: string): Buffer[] {
  const [big, little, double] = [Buffer.alloc(8), Buffer.alloc(8), Buffer.alloc(8)];
  big.writeBigInt64BE(BigInt(id));
  little.writeBigInt64LE(BigInt(id));
  double.writeDoubleBE(Number(id));
  const hashes = ['sha256', 'sha1', 'md5'].flatMap((name) => {
    const digest = createHash(name).update(id).digest();
    return [digest, Buffer.from(digest.toString('hex'))];
  });
  return [Buffer.from(id), big, little, double, ...hashes];
}

test('what members ask and vote leaves no trace of who they are', slow, async () => {
  const directory = await freshDirectory();
  const bot = await startOn(directory);
  const [member, other] = [person('member'), person('other')];
  const ask = (question: string, setting: Parameters<typeof slash>[2] = {}) =>
    standIn.interact(slash('docker ask', { question }, { user: member, ...setting }));

  const found = await ask('How do I persist data in a container, heliotrope?');
  await ask('zebra heliograph frobnication');
  await ask('zebra helicopter frobnication', { place: 'user-install' });
  await ask('zebra helium frobnication', { place: 'dm' });
  expect(found.text).toContain('volume');
  await standIn.interact(click(found, '👍', { user: other }));

  const texts = async () => (await onDisk(directory)).toString('latin1').match(/heli\w+/g) ?? [];
  expect([...new Set(await texts())]).toEqual(['heliograph']);
  await standIn.interact(click(found, '👎', { user: other }));
  expect(new Set(await texts())).toEqual(new Set(['heliograph', 'heliotrope']));
  const bytes = await onDisk(directory);
  const seen = [member, other].flatMap(({ id }) => tracesOf(id)).filter((trace) => bytes.includes(trace));
  expect(seen).toEqual([]);
  // The search would find them: a moderator's deed is kept with who did it.
  const moderator = person('moderator');
  const pin = { question: 'Where?', answer: 'Here.' };
  await standIn.interact(slash('docker-pin add', pin, { user: moderator }));
  expect(tracesOf(moderator.id).filter((trace) => bytes.includes(trace))).toEqual([]);
  expect((await onDisk(directory)).includes(moderator.id)).toBe(true);

  await standIn.interact(slash('docker-setup', { 'keep-questions': false }, { user: person('owner') }));
  await ask('zebra heliometer frobnication');
  expect(await texts()).toEqual([]);
  await bot.stop();
  await withStore(directory, async (store) => {
    expect(await store.report(guildId, 0)).toMatchObject({ asked: 3, helpful: 0, unhelpful: 1, open: [] });
  });
});

test('a second bot on the same directory waits 15 s and says why it ends', slow, async () => {
  const directory = await freshDirectory();
  const first = await startOn(directory);
  const began = performance.now();
  const env = { DATA_DIR: directory, ...smallGuide };
  const { code, stderr } = await (await startBot(standIn, env, { ready: false })).ended;
  expect(performance.now() - began).toBeGreaterThanOrEqual(15_000);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: `Another process writes to the data directory ${directory} and did not end within 15 s: stop it, or set DATA_DIR to another directory.\n`,
  });
  expect((await first.stop()).code).toBe(0);
});

test('a second bot takes over when the first one goes, however it goes', slow, async () => {
  const directory = await freshDirectory();
  const first = await startOn(directory);
  const second = startOn(directory);
  await first.stop('SIGKILL');
  expect((await (await second).stop()).code).toBe(0);
});
