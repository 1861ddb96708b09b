import { pMapIterable } from 'p-map';

const mostAhead = 256;

/** In the order of the items. A caller that stops early waits for work that has started. */
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
