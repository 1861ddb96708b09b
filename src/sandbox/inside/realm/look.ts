import { maxValuesInLook, type WireList, type WireLook, type WireSeen } from '../../wire.js';
import type { Records } from './decode.js';
import { encode, isFull, newRoom, type Room } from './encode.js';
import { takeUncaught } from './endings.js';
import { host } from './host.js';

/** An object that the parent knows by number, and the snapshot of its content as last sent. */
interface Known {
  readonly number: number;
  snapshot: string;
}

const known = new WeakMap<object, Known>();
let objects = 0;

interface KnownList {
  readonly numbers: readonly number[];
  readonly snapshot: string | undefined;
}

const lists = new Map<string, KnownList>();

/** A real snapshot is never empty. */
const none = '';

/** Becomes known when the message is sent: before that, a getter can throw or never end. */
const unsent = { snapshots: new Map<Known, string>(), lists: new Map<string, KnownList>() };

export function keepSent(): void {
  for (const [one, snapshot] of unsent.snapshots) one.snapshot = snapshot;
  for (const [name, list] of unsent.lists) lists.set(name, list);
}

export function keepList(name: string, records: readonly object[], numbers: readonly number[]): void {
  lists.set(name, { numbers, snapshot: host.snapshot(records) });
  records.forEach((record, index) => known.set(record, { number: numbers[index] ?? 0, snapshot: none }));
}

/** An unchanged object is sent by its number alone. Runs the learner's getters. */
export function seen(value: unknown, room: Room): WireSeen {
  if (!isObject(value)) return { v: encode(value, room) };
  const one = knownAs(value);
  const snapshot = host.snapshot(value);
  const last = unsent.snapshots.get(one) ?? one.snapshot;
  if (snapshot !== undefined && snapshot === last) return { i: one.number };
  const encoded = encode(value, room);
  unsent.snapshots.set(one, isFull(room) ? none : (snapshot ?? none)); // a cut object is sent again
  return { v: encoded, i: one.number };
}

function isObject(value: unknown): value is object {
  return typeof value === 'function' || (typeof value === 'object' && value !== null);
}

function knownAs(value: object): Known {
  const one = known.get(value);
  if (one) return one;
  objects += 1;
  const made: Known = { number: objects, snapshot: none };
  known.set(value, made);
  return made;
}

export interface LearnersWorld {
  readonly file: string;
  readonly database: Record<string, unknown>;
  /** As they were at load time. */
  readonly records: Records;
}

/** Runs the learner's getters. */
export function look(
  args: readonly (readonly unknown[])[],
  { database, records, file }: LearnersWorld,
): WireLook {
  unsent.snapshots.clear();
  unsent.lists.clear();
  const room = newRoom();
  const lookAt = (name: string): [string, WireList | null] => [
    name,
    lookAtList(name, host.get(database, name), room),
  ];
  return {
    args: args.map((ofCall) => ofCall.map((arg) => seen(arg, room))),
    lists: Object.fromEntries(Object.keys(records).map(lookAt)),
    uncaught: takeUncaught(file),
  };
}

function lookAtList(name: string, list: unknown, room: Room): WireList | null {
  unsent.lists.set(name, { numbers: [], snapshot: undefined });
  if (!Array.isArray(list)) return null;
  const count = lengthOf(list);
  const readable = Math.min(count, maxValuesInLook); // each record is at least one value
  const records = Array.from({ length: readable }, (_, index) => host.get(list, index));
  const before = lists.get(name);
  const same = before && startsWith(records, before) ? before.numbers.length : 0;
  const items = seenWithin(records.slice(same), room);
  const shown = records.slice(0, same + items.length);
  unsent.lists.set(name, { numbers: numbersOf(shown), snapshot: host.snapshot(shown) });
  return { count, same, items };
}

function seenWithin(records: readonly unknown[], room: Room): WireSeen[] {
  const items: WireSeen[] = [];
  for (const record of records) {
    const one = seen(record, room);
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

/** Whether the known records are an unchanged start. One snapshot of all is faster than one of each. */
function startsWith(records: readonly unknown[], { numbers, snapshot }: KnownList): boolean {
  const start = records.slice(0, numbers.length);
  if (snapshot === undefined || start.length < numbers.length) return false;
  return (
    numbersOf(start).every((number, index) => number === numbers[index]) && host.snapshot(start) === snapshot
  );
}
