import fc from 'fast-check';
import { expect, test } from 'vitest';
import { runBounded } from '../../src/check/run-bounded.ts';

/** Runs items named `<group><number>`; says how many ran at once, in all and in a group. */
async function run(items: readonly string[], concurrency: number, perGroup: number, pause = 0) {
  const running: string[] = [];
  let most = 0;
  let mostInGroup = 0;
  const group = (item: string) => item.slice(0, 1);
  const results = await runBounded(items, { concurrency, perGroup, pause, group }, async (item) => {
    running.push(item);
    most = Math.max(most, running.length);
    mostInGroup = Math.max(mostInGroup, running.filter((other) => group(other) === group(item)).length);
    for (let turn = 0; turn < Number(item.slice(1)) % 5; turn++) await new Promise(setImmediate);
    running.splice(running.indexOf(item), 1);
    return `did ${item}`;
  });
  return { results, most, mostInGroup };
}

test('nothing to do ends at once', async () => {
  expect((await run([], 8, 2)).results).toEqual([]);
});

test('as many at once as allowed, and no more', async () => {
  const items = ['a4', 'a3', 'b4', 'b4', 'c4', 'd4', 'e4', 'a4'];
  expect(await run(items, 3, 1)).toEqual({
    results: items.map((item) => `did ${item}`),
    most: 3,
    mostInGroup: 1,
  });
});

test('a pause keeps the place of its group', async () => {
  const starts: number[] = [];
  await runBounded(['a', 'a'], { concurrency: 2, perGroup: 1, pause: 60, group: () => 'a' }, async () => {
    starts.push(performance.now());
  });
  // Timers may fire a fraction of a millisecond early, never much.
  expect((starts[1] ?? 0) - (starts[0] ?? 0)).toBeGreaterThanOrEqual(58);
});

test('an error of a task is the error of the run', async () => {
  const failing = runBounded(['a'], { concurrency: 1, perGroup: 1, pause: 0, group: String }, async () => {
    throw new Error('broken');
  });
  await expect(failing).rejects.toThrow('broken');
});

test('every item once, within bounds, in order', async () => {
  const item = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), fc.nat(9))
    .map(([name, number]) => `${name}${number}`);
  await fc.assert(
    fc.asyncProperty(
      fc.array(item, { maxLength: 20 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 3 }),
      async (items, concurrency, perGroup) => {
        const { results, most, mostInGroup } = await run(items, concurrency, perGroup);
        expect(results).toEqual(items.map((name) => `did ${name}`));
        expect(most).toBeLessThanOrEqual(concurrency);
        expect(mostInGroup).toBeLessThanOrEqual(perGroup);
      },
    ),
    { numRuns: 50 },
  );
});
