import type { Judging } from '../outside/judging.js';

type Random = Pick<Judging, 'random'>;

/** Both ends included. */
export function drawNumber(from: number, to: number, { random }: Random): number {
  return from + (Number.parseInt(random(4), 16) % (to - from + 1));
}

export function drawOne<Item>(items: readonly Item[], random: Random): Item {
  if (items.length === 0) throw new Error('There is nothing to draw from.');
  return items[drawNumber(0, items.length - 1, random)] as Item;
}

/** In the order of the array. @throws Error for fewer than two */
export function drawTwo<Item>(items: readonly Item[], random: Random): [Item, Item] {
  if (items.length < 2) throw new Error('There are not two items to draw.');
  const first = drawNumber(0, items.length - 2, random);
  const second = drawNumber(first + 1, items.length - 1, random);
  return [items[first] as Item, items[second] as Item];
}

/** Fisher and Yates. */
export function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  const order = [...items];
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = drawNumber(0, last, random);
    [order[last], order[other]] = [order[other] as Item, order[last] as Item];
  }
  return order;
}
