import type { Answer, Look, Seen } from '../outside/model-port.js';
import { contentKey } from './content-key.js';

/** How an array of the database changed between two looks. */
export interface ListChange {
  readonly added: readonly Seen[];
  /** Records that are gone, neither unchanged nor changed. */
  readonly lost: readonly Seen[];
  /** Records that are still there, with another content. */
  readonly changed: readonly { readonly before: Seen; readonly after: Seen }[];
}

/** The token records that a call added, as they are at the last look. */
export function newRecords(answer: Answer): readonly Seen[] {
  const last = answer.how === 'returned' ? answer.later : answer.after;
  return changeOf('tokens', answer.before, last).added;
}

/**
 * Compares an array of the database before and after. It counts: the same string pushed twice is two records. An equal
 * copy is as good as the record: replacing the array by a copy loses nothing.
 */
export function changeOf(list: string, before: Look | undefined, after: Look | undefined): ListChange {
  const all = withoutSameStart({ before: before?.lists[list] ?? [], after: after?.lists[list] ?? [] });
  // The very same objects first, so that two equal records are not mixed up.
  const { rest: others } = pairUp(all, (seen) => `${String(seen.id)} ${keyOf(seen)}`);
  const { rest: different } = pairUp(others, keyOf);
  const { pairs, rest } = pairUp(different, ({ id }) => id);
  return { added: rest.after, lost: rest.before, changed: pairs };
}

interface Both {
  readonly before: readonly Seen[];
  readonly after: readonly Seen[];
}

/** Most records stay what and where they are. */
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

/** Pairs each record before with the first free one after that has the same key; none has the key `undefined`. */
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

/** For each key the places where it is, the first one last: `pop` takes that. */
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

/** Each record is read once, however often it is compared. */
function keyOf(seen: Seen): string {
  const key = keys.get(seen) ?? contentKey(seen.value);
  keys.set(seen, key);
  return key;
}
