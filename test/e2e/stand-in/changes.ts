/** What is waited for; a function is asked when it didn't come. */
type What = string | (() => string);

/** Tells those who wait that something has happened. */
export type Changes = {
  readonly notify: () => void;
  /**
   * The first value other than `undefined` that `check` gives: now, after a change, or (as the bot's own output
   * is no change here) a moment later. Rejects with a sentence naming `what` after `within` milliseconds.
   */
  readonly until: <T>(check: () => T | undefined, what: What, within?: number) => Promise<T>;
};

/** How long tests wait where they don't say, in milliseconds. */
export const patience = 10_000;

const lookAgain = 25;

export function createChanges(): Changes {
  const waiting = new Set<() => void>();
  return {
    notify: () => {
      for (const look of [...waiting]) look();
    },
    until: (check, what, within = patience) =>
      new Promise((resolve, reject) => {
        const stop = () => {
          clearTimeout(timer);
          clearInterval(again);
          waiting.delete(look);
        };
        const look = () => {
          try {
            const value = check();
            if (value === undefined) return;
            stop();
            resolve(value);
          } catch (error) {
            stop();
            reject(error instanceof Error ? error : new Error(String(error)));
          }
        };
        const timer = setTimeout(() => {
          stop();
          reject(new Error(`waited ${within} ms in vain for ${typeof what === 'string' ? what : what()}`));
        }, within);
        const again = setInterval(look, lookAgain);
        waiting.add(look);
        look();
      }),
  };
}
