import type { WireList, WireLook, WireSeen } from '../wire.js';
import type { Records } from './decode.js';
import { encode } from './encode.js';
import { append, deleteProperty, isArray, keys, mapGet, mapSet, set } from './natives.js';
import { toJson } from './to-json.js';

const numbers = new WeakMap<object, number>();
let objects = 0;
/** How many more items than it had at the start a list may have: nobody reads of more. */
const mostAdded = 100;
const lastTold: Record<string, string> = {};

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

function seenList(list: unknown, atFirst: number): WireList {
  return isArray(list) ? seenItems(list, atFirst + mostAdded) : 'no-array';
}

function seenItems(list: readonly unknown[], most: number): WireSeen[] {
  const items: WireSeen[] = [];
  for (let index = 0; index < list.length && index < most; index += 1) append(items, seen(list[index]));
  return items;
}

/** Most lists stay as they are: they cross the pipe once. */
function unlessTold(name: string, list: WireList): WireList {
  const json = toJson(list);
  if (lastTold[name] === json) return 'same';
  lastTold[name] = json;
  return list;
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
