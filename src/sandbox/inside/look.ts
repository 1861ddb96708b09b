import type { WireList, WireLook, WireSeen } from '../wire.js';
import type { Records } from './decode.js';
import { encode } from './encode.js';
import { json, type Json } from './json.js';
import { create, deleteProperty, isArray, keys, mapGet, mapSet, stringify, toText } from './natives.js';

const numbers = new WeakMap<object, number>();
let objects = 0;
/** How many more items than it had at the start a list may have: nobody reads of more. */
const mostAdded = 100;

/** Some values, each as it is told: no array, for those may have setters. */
interface Items {
  readonly count: number;
  readonly at: Record<number, Json<WireSeen>>;
}

/** The items of each list as they were told the last time. */
const lastTold = create(null) as Record<string, Items | undefined>;
/** The arguments, likewise. */
let toldArgs: Json<readonly WireSeen[]> = '';
const same: Json<'same'> = '"same"';

/** A value, and which object it is. Runs getters of the learner's: call it guarded. */
export function seen(value: unknown): Json<WireSeen> {
  const id = numberOf(value);
  return json(id === undefined ? `{"v":${encode(value)}}` : `{"v":${encode(value)},"i":${toText(id)}}`);
}

/** All of them, whatever they are. */
export function seenAll(values: readonly unknown[]): Json<readonly WireSeen[]> {
  return itemsFrom(0, seenItems(values, values.length));
}

/** The learner's world at this moment: the arguments and the lists of the database, which began as `records`. */
export function look(
  args: readonly unknown[],
  database: Readonly<Record<string, unknown>>,
  records: Records,
): Json<WireLook> {
  const lists = keys(records);
  let told = '';
  let isSame = true;
  for (let index = 0; index < lists.length; index += 1) {
    const name = lists[index] as string;
    const list = unlessTold(name, seenList(database[name], records[name]?.length ?? 0));
    if (list !== same) isSame = false;
    told += `${index > 0 ? ',' : ''}${stringify(name)}:${list}`;
  }
  const lastArgs = toldArgs;
  toldArgs = seenAll(args);
  return isSame && toldArgs === lastArgs ? same : json(`{"args":${toldArgs},"lists":{${told}}}`);
}

function seenList(list: unknown, atFirst: number): Items | undefined {
  return isArray(list) ? seenItems(list, atFirst + mostAdded) : undefined;
}

function seenItems(list: readonly unknown[], most: number): Items {
  const at = create(null) as Items['at'];
  let count = 0;
  for (; count < list.length && count < most; count += 1) at[count] = seen(list[count]);
  return { count, at };
}

/** Most items stay as they are: they cross the pipe once. */
function unlessTold(name: string, items: Items | undefined): Json<WireList> {
  const last = lastTold[name];
  lastTold[name] = items;
  if (!items) return json('"no-array"');
  const kept = last ? countSame(items, last) : 0;
  const isSame = kept === items.count && kept === last?.count;
  return isSame ? same : json(`{"kept":${toText(kept)},"rest":${itemsFrom(kept, items)}}`);
}

/** How many of the first are the same. */
function countSame(items: Items, others: Items): number {
  let count = 0;
  while (count < items.count && count < others.count && items.at[count] === others.at[count]) count += 1;
  return count;
}

function itemsFrom(start: number, { count, at }: Items): Json<readonly WireSeen[]> {
  let text = '';
  for (let index = start; index < count; index += 1)
    text += (index > start ? ',' : '') + (at[index] as string);
  return json(`[${text}]`);
}

/** As if nothing had been told yet. */
export function forgetTold(): void {
  toldArgs = '';
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
