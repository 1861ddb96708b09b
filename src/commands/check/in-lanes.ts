/**
 * How far the lanes may run ahead of the first item that is not done: so much is kept at most. Generous, so
 * that one file that hangs does not hold up the others.
 */
const mostAhead = 256;

/**
 * Does the same work for many items, some at a time, and gives the results in the order of the items, each as
 * soon as it and all before it are there. Whoever stops asking gets what has begun brought to its end first.
 */
export async function* inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void> {
  const inLane = createLanes(lanes);
  const begun: Promise<Result>[] = [];
  const waiting = items[Symbol.iterator]();
  let isOver = false;
  const begin = (item: Item): Promise<Result> =>
    inLane(() => (isOver ? Promise.reject(new Error('Nobody asks any more.')) : work(item)));
  try {
    for (;;) {
      while (begun.length < mostAhead) {
        const next = waiting.next();
        if (next.done) break;
        const result = begin(next.value);
        result.catch(() => undefined); // it is looked at when its turn comes
        begun.push(result);
      }
      const first = begun[0];
      if (!first) return;
      const result = await first;
      void begun.shift();
      yield result;
    }
  } finally {
    isOver = true;
    await Promise.allSettled(begun);
  }
}

type InLane = <Result>(work: () => Promise<Result>) => Promise<Result>;

function createLanes(count: number): InLane {
  const queue: (() => void)[] = [];
  let free = count;
  return async (work) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((resolve) => queue.push(resolve));
    try {
      return await work();
    } finally {
      const next = queue.shift();
      if (next) next();
      else free += 1;
    }
  };
}
