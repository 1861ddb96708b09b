import type { Answer, Snapshot, ValueSnapshot } from '../outside/model-port.js';
import { contentKey } from './content-key.js';

export interface ListChange {
  readonly added: readonly ValueSnapshot[];
  readonly lost: readonly ValueSnapshot[];
  readonly changed: readonly { readonly before: ValueSnapshot; readonly after: ValueSnapshot }[];
}

export function newRecords(answer: Answer): readonly ValueSnapshot[] {
  const last = answer.type === 'returned' ? answer.later : answer.after;
  return changeOf('tokens', answer.before, last).added;
}

/** Duplicates count; an equal copy of a record counts as the record. */
export function changeOf(
  list: string,
  before: Snapshot | undefined,
  after: Snapshot | undefined,
): ListChange {
  const all = withoutSameStart({ before: before?.lists[list] ?? [], after: after?.lists[list] ?? [] });
  // Same objects first, so that two equal records are not mixed up.
  const { rest: others } = pairUp(all, (seen) => `${String(seen.id)} ${keyOf(seen)}`);
  const { rest: different } = pairUp(others, keyOf);
  const { pairs, rest } = pairUp(different, ({ id }) => id);
  return { added: rest.after, lost: rest.before, changed: pairs };
}

interface Both {
  readonly before: readonly ValueSnapshot[];
  readonly after: readonly ValueSnapshot[];
}

function withoutSameStart({ before, after }: Both): Both {
  const isSame = (seen: ValueSnapshot, other?: ValueSnapshot): boolean =>
    seen.id === other?.id && seen.value === other?.value;
  const place = before.findIndex((seen, index) => !isSame(seen, after[index]));
  const start = place < 0 ? before.length : place;
  return { before: before.slice(start), after: after.slice(start) };
}

interface Paired {
  readonly pairs: readonly { readonly before: ValueSnapshot; readonly after: ValueSnapshot }[];
  readonly rest: Both;
}

function pairUp({ before, after }: Both, key: (seen: ValueSnapshot) => string | number | undefined): Paired {
  const free = placesByKey(after, key);
  const taken = new Set<number>();
  const pairs: { before: ValueSnapshot; after: ValueSnapshot }[] = [];
  const unpaired: ValueSnapshot[] = [];
  for (const seen of before) {
    const place = free.get(key(seen))?.pop();
    const other = place === undefined ? undefined : after[place];
    if (place === undefined || other === undefined) unpaired.push(seen);
    else {
      taken.add(place);
      pairs.push({ before: seen, after: other });
    }
  }
  return { pairs, rest: { before: unpaired, after: after.filter((_, place) => !taken.has(place)) } };
}

function placesByKey<Key>(
  list: readonly ValueSnapshot[],
  key: (seen: ValueSnapshot) => Key | undefined,
): Map<Key | undefined, number[]> {
  const places = new Map<Key | undefined, number[]>();
  for (const [place, seen] of [...list.entries()].reverse()) {
    const its = key(seen);
    if (its === undefined) continue;
    const same = places.get(its);
    if (same) same.push(place);
    else places.set(its, [place]);
  }
  return places;
}

const keys = new WeakMap<ValueSnapshot, string>();

function keyOf(seen: ValueSnapshot): string {
  const key = keys.get(seen) ?? contentKey(seen.value);
  keys.set(seen, key);
  return key;
}
