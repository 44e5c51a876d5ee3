// Discord's epoch, the first second of 2015: reference#snowflakes
const epoch = 1_420_070_400_000n;

/** Ids as Discord makes them: the time in the upper bits, never the same twice, always increasing. */
export function createIds(): () => string {
  let last = 0n;
  return () => {
    const now = (BigInt(Date.now()) - epoch) << 22n;
    last = now > last ? now : last + 1n;
    return String(last);
  };
}
