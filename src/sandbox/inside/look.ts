import type { WireList, WireLook, WireSeen } from '../wire.js';
import type { Records } from './decode.js';
import { encode } from './encode.js';
import { append, create, deleteProperty, isArray, keys, mapGet, mapSet, set } from './natives.js';
import { toJson } from './to-json.js';

const numbers = new WeakMap<object, number>();
let objects = 0;
/** How many more items than it had at the start a list may have: nobody reads of more. */
const mostAdded = 100;
/** The items of each list as they were told the last time, in JSON. */
const lastTold = create(null) as Record<string, readonly string[] | undefined>;

/** A value, and which object it is. Runs getters of the learner's: call it guarded. */
export function seen(value: unknown): WireSeen {
  const id = numberOf(value);
  return id === undefined ? { v: encode(value) } : { v: encode(value), i: id };
}

/** The learner's world at this moment: the arguments and the lists of the database, which began as `records`. */
export function look(
  args: readonly unknown[],
  database: Readonly<Record<string, unknown>>,
  records: Records,
): WireLook {
  const found: Record<string, WireList> = {};
  const lists = keys(records);
  for (let index = 0; index < lists.length; index += 1) {
    const name = lists[index] as string;
    set(found, name, unlessTold(name, seenList(database[name], records[name]?.length ?? 0)));
  }
  return { args: seenItems(args, args.length), lists: found };
}

function seenList(list: unknown, atFirst: number): readonly WireSeen[] | undefined {
  return isArray(list) ? seenItems(list, atFirst + mostAdded) : undefined;
}

function seenItems(list: readonly unknown[], most: number): WireSeen[] {
  const items: WireSeen[] = [];
  for (let index = 0; index < list.length && index < most; index += 1) append(items, seen(list[index]));
  return items;
}

/** Most items stay as they are: they cross the pipe once. */
function unlessTold(name: string, list: readonly WireSeen[] | undefined): WireList {
  const last = lastTold[name];
  const items = list && jsonOf(list);
  lastTold[name] = items;
  if (!list || !items) return 'no-array';
  const kept = countSame(items, last ?? []);
  const isSame = last !== undefined && kept === items.length && kept === last.length;
  return isSame ? 'same' : { kept, rest: itemsFrom(kept, list) };
}

function jsonOf(list: readonly WireSeen[]): string[] {
  const items: string[] = [];
  for (let index = 0; index < list.length; index += 1) append(items, toJson(list[index]));
  return items;
}

/** How many of the first are the same. */
function countSame(items: readonly string[], others: readonly string[]): number {
  let count = 0;
  while (count < items.length && count < others.length && items[count] === others[count]) count += 1;
  return count;
}

function itemsFrom(start: number, list: readonly WireSeen[]): WireSeen[] {
  const items: WireSeen[] = [];
  for (let index = start; index < list.length; index += 1) append(items, list[index] as WireSeen);
  return items;
}

/** As if nothing had been told yet. */
export function forgetTold(): void {
  const names = keys(lastTold);
  for (let index = 0; index < names.length; index += 1) deleteProperty(lastTold, names[index] as string);
}

function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return undefined;
  const known = mapGet(numbers, value);
  if (known !== undefined) return known;
  objects += 1;
  mapSet(numbers, value, objects);
  return objects;
}
