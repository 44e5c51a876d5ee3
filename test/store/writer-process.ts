import { writeSync } from 'node:fs';
import { openStore } from '../../src/store/open-store.ts';

// Adds and changes pins as fast as it can until it is killed, and prints `server pin version` for each that is saved.
// Servers are its own, so that one directory can go through many of these processes.
const store = await openStore({ directory: process.argv[2] ?? '', waitMs: 10_000 });
const filling = 'x'.repeat(1_000);
for (let count = 0; ; count++) {
  const guildId = `${process.pid}-${Math.floor(count / 400)}`;
  const content = (version: number) =>
    ({
      language: 'en',
      questions: [`question ${count}`],
      answer: `${count}.${version} ${filling}`,
    }) as const;
  const deed = { by: 'writer', at: count };
  const added = await store.addPin(guildId, content(1), deed);
  if (added.kind !== 'saved') throw new Error(added.kind);
  writeSync(1, `${guildId} ${added.pin.id} 1 ${count}\n`);
  const changed = await store.changePin(guildId, added.pin.id, 1, content(2), deed);
  if (changed.kind !== 'saved') throw new Error(changed.kind);
  writeSync(1, `${guildId} ${added.pin.id} 2 ${count}\n`);
}
