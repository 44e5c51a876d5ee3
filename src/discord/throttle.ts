/** How many requests are answered in a window, in all its forms of asking; autocomplete is free. */
export const rates = { windowMs: 20_000, perUser: 12, perGuild: 120 } as const;

/** Counts a request; returns 0 when it may go ahead, else the seconds to wait. */
export type Throttle = (userId: string, guildId: string | undefined) => number;

/** Fixed windows: a window is forgotten as a whole, so that memory stays bounded by what one window sees. */
export function createThrottle(now: () => number = Date.now): Throttle {
  let start = now();
  let counts = new Map<string, number>();
  const over = (key: string, most: number): boolean => {
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count > most;
  };
  return (userId, guildId) => {
    if (now() - start >= rates.windowMs) {
      start = now();
      counts = new Map();
    }
    const tooMuch =
      over(`user ${userId}`, rates.perUser) ||
      (guildId !== undefined && over(`guild ${guildId}`, rates.perGuild));
    return tooMuch ? Math.max(1, Math.ceil((start + rates.windowMs - now()) / 1000)) : 0;
  };
}
