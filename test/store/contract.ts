import { afterEach, beforeEach, describe } from 'vitest';
import type { Store } from '../../src/store/types.ts';
import { pinChangeContract } from './contract-pin-changes.ts';
import { pinContract } from './contract-pins.ts';
import { questionContract } from './contract-questions.ts';
import { serverContract } from './contract-servers.ts';

/** Opens an empty store that reads the time from `now`. */
export type OpenEmpty = (now: () => number) => Promise<Store>;

/** A store under test, and the time it reads. */
export type UnderTest = { store: Store; now: number };

/** What every store must do, whatever it keeps its rows in. */
export function storeContract(name: string, open: OpenEmpty): void {
  describe(name, () => {
    const test = { now: 0 } as UnderTest;
    beforeEach(async () => {
      test.store = await open(() => test.now);
    });
    afterEach(() => test.store.close());

    describe('pins', () => pinContract(test));
    describe('changes of pins', () => pinChangeContract(test));
    describe('questions', () => questionContract(test));
    describe('servers', () => serverContract(test));
  });
}
