import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { createMemoryStore, openStore } from '../../src/store/open-store.ts';
import { storeContract } from './contract.ts';

let directory = '';
let stores = 0;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'store-'));
});
afterAll(() => rm(directory, { recursive: true }));

storeContract('in a file', (now) => openStore({ directory: join(directory, `${stores++}`), waitMs: 0, now }));
storeContract('in memory', async (now) => createMemoryStore({ now }));
