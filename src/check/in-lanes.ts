import { pMapIterable } from 'p-map';

/** How many results are kept at most while the first one takes long: a file that hangs does not hold up the others. */
const mostAhead = 256;

/**
 * Does the same work for many items, `lanes` of them at a time, and yields the results in the order of the items.
 * A caller that stops early waits until all work that began has ended.
 */
export async function* inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const running = new Set<Promise<Result>>();
  const begin = (item: Item): Promise<Result> => {
    const one = work(item).finally(() => running.delete(one));
    running.add(one);
    return one;
  };
  const backpressure = Math.max(mostAhead, lanes);
  const results: AsyncIterable<Result> = pMapIterable(items, begin, { concurrency: lanes, backpressure });
  try {
    yield* results;
  } finally {
    await Promise.allSettled(running); // p-map starts nothing more, but does not wait
  }
}
