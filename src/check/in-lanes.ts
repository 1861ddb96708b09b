import { pMapIterable } from 'p-map';

/** `items`: as they were given. `completion`: whichever is done first. */
export type Order = 'items' | 'completion';

const mostAhead = 256;

/** A caller that stops early waits for work that has started. */
export async function* inLanes<Item, Result>(
  items: readonly Item[],
  { lanes, order = 'items' }: { readonly lanes: number; readonly order?: Order | undefined },
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const running = new Set<Promise<Result>>();
  const begin = (item: Item): Promise<Result> => {
    const one = work(item).finally(() => running.delete(one));
    running.add(one);
    return one;
  };
  try {
    yield* order === 'items' ? inOrder(items, lanes, begin) : asCompleted(items, lanes, begin);
  } finally {
    await Promise.allSettled(running); // p-map starts nothing more, but does not wait
  }
}

function inOrder<Item, Result>(
  items: readonly Item[],
  lanes: number,
  begin: (item: Item) => Promise<Result>,
): AsyncIterable<Result> {
  const backpressure = Math.max(mostAhead, lanes);
  return pMapIterable(items, begin, { concurrency: lanes, backpressure });
}

async function* asCompleted<Item, Result>(
  items: readonly Item[],
  lanes: number,
  begin: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const left = items.values();
  const running = new Map<number, Promise<readonly [number, Result]>>();
  let count = 0;
  const next = (): void => {
    const { done, value } = left.next();
    if (done === true) return;
    const key = (count += 1);
    running.set(
      key,
      begin(value).then((result) => [key, result] as const),
    );
  };
  for (let lane = 0; lane < lanes; lane += 1) next();
  while (running.size > 0) {
    const [key, result] = await Promise.race(running.values());
    running.delete(key);
    next();
    yield result;
  }
}
