import { setTimeout as wait } from 'node:timers/promises';

/** What is being worked on, so that leaving can wait for it. */
export type InFlight = {
  /** Remembers work until it is done; it must not reject. */
  readonly track: (work: Promise<void>) => void;
  /** Resolves when all that is being worked on now is done, or after `most` milliseconds. */
  readonly settled: (most: number) => Promise<void>;
};

export function createInFlight(): InFlight {
  const working = new Set<Promise<void>>();
  return {
    track: (work) => {
      working.add(work);
      void work.then(() => working.delete(work));
    },
    settled: async (most) => {
      if (working.size > 0) await Promise.race([Promise.all(working), wait(most, undefined, { ref: false })]);
    },
  };
}
