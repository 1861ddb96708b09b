import type { Answer, Look, Seen } from '../outside/model-port.js';
import { contentKey } from './content-key.js';

export interface ListChange {
  readonly added: readonly Seen[];
  readonly lost: readonly Seen[];
  readonly changed: readonly { readonly before: Seen; readonly after: Seen }[];
}

export function newRecords(answer: Answer): readonly Seen[] {
  const last = answer.how === 'returned' ? answer.later : answer.after;
  return changeOf('tokens', answer.before, last).added;
}

/** Compares an array before and after. Duplicates count; an equal copy of a record counts as the record. */
export function changeOf(list: string, before: Look | undefined, after: Look | undefined): ListChange {
  const all = withoutSameStart({ before: before?.lists[list] ?? [], after: after?.lists[list] ?? [] });
  // Same objects first, so that two equal records are not mixed up.
  const { rest: others } = pairUp(all, (seen) => `${String(seen.id)} ${keyOf(seen)}`);
  const { rest: different } = pairUp(others, keyOf);
  const { pairs, rest } = pairUp(different, ({ id }) => id);
  return { added: rest.after, lost: rest.before, changed: pairs };
}

interface Both {
  readonly before: readonly Seen[];
  readonly after: readonly Seen[];
}

function withoutSameStart({ before, after }: Both): Both {
  const isSame = (seen: Seen, other?: Seen): boolean => seen.id === other?.id && seen.value === other?.value;
  const place = before.findIndex((seen, index) => !isSame(seen, after[index]));
  const start = place < 0 ? before.length : place;
  return { before: before.slice(start), after: after.slice(start) };
}

interface Paired {
  readonly pairs: readonly { readonly before: Seen; readonly after: Seen }[];
  readonly rest: Both;
}

/** Pairs each record with the first free one that has the same key. The key `undefined` matches nothing. */
function pairUp({ before, after }: Both, key: (seen: Seen) => string | number | undefined): Paired {
  const free = placesByKey(after, key);
  const taken = new Set<number>();
  const pairs: { before: Seen; after: Seen }[] = [];
  const unpaired: Seen[] = [];
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
  list: readonly Seen[],
  key: (seen: Seen) => Key | undefined,
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

const keys = new WeakMap<Seen, string>();

function keyOf(seen: Seen): string {
  const key = keys.get(seen) ?? contentKey(seen.value);
  keys.set(seen, key);
  return key;
}
