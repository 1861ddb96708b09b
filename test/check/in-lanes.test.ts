import { setImmediate } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { inLanes } from '../../src/check/in-lanes.js';

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

function heldWork() {
  const held = new Map<number, () => void>();
  const begun: number[] = [];
  let most = 0;
  return {
    begun,
    most: () => most,
    work: async (item: number): Promise<string> => {
      begun.push(item);
      await new Promise<void>((resolve) => {
        held.set(item, resolve);
        most = Math.max(most, held.size);
      });
      return `done ${String(item)}`;
    },
    letGo: (item: number): void => {
      held.get(item)?.();
      held.delete(item);
    },
  };
}

describe('work in lanes', () => {
  test('gives the results in the order of the items, whichever is done first', async () => {
    const { work, letGo } = heldWork();
    const results = inLanes(numbers(3), { lanes: 3 }, work);
    const first = results.next();
    await setImmediate();
    letGo(2);
    letGo(1);
    letGo(0);
    expect((await first).value).toBe('done 0');
    expect((await results.next()).value).toBe('done 1');
    expect((await results.next()).value).toBe('done 2');
    expect((await results.next()).done).toBe(true);
  });

  test('does so much at a time, and no more', async () => {
    const { work, begun, most, letGo } = heldWork();
    const all = collect(inLanes(numbers(7), { lanes: 2 }, work));
    for (const item of numbers(7)) {
      await setImmediate();
      letGo(item);
    }
    await all;
    expect(begun).toEqual(numbers(7));
    expect(most()).toBe(2);
  });

  test('runs ahead of one that takes long, but not for ever: what waits for it is kept', async () => {
    const { work, begun, letGo } = heldWork();
    const results = inLanes(numbers(2_000), { lanes: 2 }, work);
    const first = results.next();
    for (const item of numbers(1_999)) {
      await setImmediate();
      letGo(item + 1);
    }
    expect(begun.length).toBeGreaterThan(100);
    expect(begun.length).toBeLessThan(500);
    letGo(0);
    await first;
    for (const item of begun) letGo(item);
    await results.return();
  });

  test('where one fails, or nobody asks any more, nothing new is begun', async () => {
    const begun: number[] = [];
    const results = inLanes(numbers(9), { lanes: 2 }, async (item) => {
      begun.push(item);
      await setImmediate();
      if (item === 1) throw new Error('broken');
    });
    await expect(collect(results)).rejects.toThrow('broken');
    const count = begun.length;
    await setImmediate();
    expect(begun).toHaveLength(count);
    expect(count).toBeLessThan(9);
  });

  test('whoever asks no more waits for the work that has begun', async () => {
    const { work, begun, letGo } = heldWork();
    const results = inLanes(numbers(9), { lanes: 3 }, work);
    const first = results.next();
    await setImmediate();
    letGo(0);
    await first;
    let hasEnded = false;
    const end = results.return().then(() => (hasEnded = true));
    await setImmediate();
    expect(hasEnded).toBe(false);
    for (const item of begun) letGo(item);
    await end;
    expect(begun).toEqual([0, 1, 2, 3]);
  });
});

async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
}

describe('work in order of completion', () => {
  test('gives each result when it is done', async () => {
    const { work, letGo } = heldWork();
    const results = inLanes(numbers(4), { lanes: 2, order: 'completion' }, work);
    const order: string[] = [];
    for (const [item, result] of [
      [1, 'done 1'],
      [2, 'done 2'],
      [0, 'done 0'],
      [3, 'done 3'],
    ] as const) {
      const next = results.next();
      await setImmediate();
      letGo(item);
      const { value } = await next;
      order.push(String(value));
      expect(value).toBe(result);
    }
    expect((await results.next()).done).toBe(true);
  });

  test('an error ends it after the work that has started', async () => {
    let ended = 0;
    const results = inLanes(numbers(9), { lanes: 3, order: 'completion' }, async (item) => {
      await setImmediate();
      ended += 1;
      if (item === 0) throw new Error('no');
      return item;
    });
    await expect(collect(results)).rejects.toThrow('no');
    expect(ended).toBeGreaterThanOrEqual(3);
    expect(ended).toBeLessThan(9);
  });
});
