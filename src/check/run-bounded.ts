export type Bounds<Item> = {
  /** Tasks at once. */
  readonly concurrency: number;
  /** What items share that must not be asked too often, such as a host. */
  readonly group: (item: Item) => string;
  /** Tasks at once in one group. */
  readonly perGroup: number;
  /** Milliseconds that a group's place stays taken after a task. */
  readonly pause: number;
};

/** Runs `task` on every item within bounds, first come first served; results in the order of the items. */
export async function runBounded<Item, Result>(
  items: readonly Item[],
  bounds: Bounds<Item>,
  task: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.map((item, index) => ({ item, index, group: bounds.group(item) }));
  const busy = createCounter();
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let running = 0;

  const free = ({ group }: { group: string }) => busy.of(group) < bounds.perGroup;
  const leave = (group: string) => {
    busy.add(group, -1);
    startAll();
  };
  const start = ({ item, index, group }: (typeof waiting)[number]) => {
    running += 1;
    busy.add(group, 1);
    task(item)
      .then((result) => {
        results[index] = result;
        running -= 1;
        if (bounds.pause > 0 && waiting.length > 0) setTimeout(leave, bounds.pause, group);
        else busy.add(group, -1);
        startAll();
      })
      .catch(reject);
  };
  const startAll = () => {
    while (running < bounds.concurrency) {
      const at = waiting.findIndex(free);
      const [next] = at < 0 ? [] : waiting.splice(at, 1);
      if (!next) break;
      start(next);
    }
    if (waiting.length === 0 && running === 0) resolve();
  };

  startAll();
  await promise;
  return results;
}

/** Tasks that run, by group. */
function createCounter() {
  const counts = new Map<string, number>();
  const of = (group: string): number => counts.get(group) ?? 0;
  return { of, add: (group: string, change: number) => counts.set(group, of(group) + change) };
}
