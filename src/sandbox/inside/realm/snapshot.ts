import { maxValuesInSnapshot, type WireList, type WireSnapshot, type WireValue } from '../../wire.js';
import type { Records } from './decode.js';
import { encode, isFull, newRoom, type Room } from './encode.js';
import { takeUncaught } from './endings.js';
import { host } from './host.js';
import { keepNumbered } from './numbered.js';

interface Known {
  readonly number: number;
  serialized: string;
}

const known = new WeakMap<object, Known>();
let objects = 0;

interface KnownList {
  readonly numbers: readonly number[];
  readonly serialized: string | undefined;
}

const lists = new Map<string, KnownList>();

/** V8's serialization is never empty. */
const none = '';

/** Copied when the message is sent: before that, a getter can throw or never end. */
const unsent = { serialized: new Map<Known, string>(), lists: new Map<string, KnownList>() };

export function rememberSent(): void {
  for (const [one, serialized] of unsent.serialized) one.serialized = serialized;
  for (const [name, list] of unsent.lists) lists.set(name, list);
}

export function keepList(name: string, records: readonly object[], numbers: readonly number[]): void {
  lists.set(name, { numbers, serialized: host.serialize(records) });
  records.forEach((record, index) => known.set(record, { number: numbers[index] ?? 0, serialized: none }));
}

/** Runs the learner's getters. */
export function valueSnapshot(value: unknown, room: Room): WireValue {
  if (!isObject(value)) return { v: encode(value, room) };
  const one = knownAs(value);
  const serialized = host.serialize(value);
  const last = unsent.serialized.get(one) ?? one.serialized;
  if (serialized !== undefined && serialized === last) return { i: one.number };
  const encoded = encode(value, room);
  unsent.serialized.set(one, isFull(room) ? none : (serialized ?? none)); // a cut object is sent again
  return { v: encoded, i: one.number };
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function knownAs(value: object): Known {
  const one = known.get(value);
  if (one) return one;
  objects += 1;
  const made: Known = { number: objects, serialized: none };
  known.set(value, made);
  keepNumbered(objects, value);
  return made;
}

export interface LearnersWorld {
  readonly file: string;
  readonly database: Record<string, unknown>;
  readonly records: Records;
}

/** Runs the learner's getters. */
export function takeSnapshot(
  args: readonly (readonly unknown[])[],
  { database, records, file }: LearnersWorld,
): WireSnapshot {
  unsent.serialized.clear();
  unsent.lists.clear();
  const room = newRoom();
  const snapshotEntry = (name: string): [string, WireList | null] => [
    name,
    listSnapshot(name, host.get(database, name), room),
  ];
  return {
    args: args.map((ofCall) => ofCall.map((arg) => valueSnapshot(arg, room))),
    lists: Object.fromEntries(Object.keys(records).map(snapshotEntry)),
    uncaught: takeUncaught(file),
  };
}

function listSnapshot(name: string, list: unknown, room: Room): WireList | null {
  unsent.lists.set(name, { numbers: [], serialized: undefined });
  if (!Array.isArray(list)) return null;
  const count = lengthOf(list);
  const readable = Math.min(count, maxValuesInSnapshot); // each record is at least one value
  const records = Array.from({ length: readable }, (_, index) => host.get(list, index));
  const before = lists.get(name);
  const same = before && startsWith(records, before) ? before.numbers.length : 0;
  const items = snapshotsWithin(records.slice(same), room);
  const shown = records.slice(0, same + items.length);
  unsent.lists.set(name, { numbers: numbersOf(shown), serialized: host.serialize(shown) });
  return { count, same, items };
}

function snapshotsWithin(records: readonly unknown[], room: Room): WireValue[] {
  const items: WireValue[] = [];
  for (const record of records) {
    const one = valueSnapshot(record, room);
    if (isFull(room)) break;
    items.push(one);
  }
  return items;
}

function lengthOf(list: readonly unknown[]): number {
  const length = host.get(list, 'length');
  return typeof length === 'number' ? length : 0;
}

function numbersOf(values: readonly unknown[]): number[] {
  return values.map((value) => (isObject(value) ? knownAs(value).number : 0));
}

/** One serialization of all records is faster than one of each. */
function startsWith(records: readonly unknown[], { numbers, serialized }: KnownList): boolean {
  const start = records.slice(0, numbers.length);
  if (serialized === undefined || start.length < numbers.length) return false;
  return (
    numbersOf(start).every((number, index) => number === numbers[index]) &&
    host.serialize(start) === serialized
  );
}
