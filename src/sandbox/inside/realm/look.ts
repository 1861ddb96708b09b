import { maxValuesInLook, type WireList, type WireLook, type WireSeen } from '../../wire.js';
import type { Records } from './decode.js';
import { encode, isFull, newRoom, type Room } from './encode.js';
import { takeUncaught } from './endings.js';
import { host } from './host.js';

/** An object that the parent knows by its number, and a snapshot of what it held when it was sent last. */
interface Known {
  readonly number: number;
  snapshot: string;
}

const known = new WeakMap<object, Known>();
let objects = 0;

/** A list as the parent knows it: the numbers of its objects, and a snapshot of all. */
interface KnownList {
  readonly numbers: readonly number[];
  readonly snapshot: string | undefined;
}

let lists = new Map<string, KnownList>();

/** What is sent with a look counts as sent when the look is whole: a getter may throw half-way. */
type Sent = Map<Known, string>;

/** No snapshot is empty. */
const none = '';

function keep(sent: Sent): void {
  for (const [one, snapshot] of sent) one.snapshot = snapshot;
}

/** For a list that came with the parent's own numbers. */
export function keepList(name: string, records: readonly object[], numbers: readonly number[]): void {
  lists.set(name, { numbers, snapshot: host.snapshot(records) });
  records.forEach((record, index) => known.set(record, { number: numbers[index] ?? 0, snapshot: none }));
}

/** A value that is sent alone. Runs getters of the learner's. */
export function seenAlone(value: unknown, room: Room): WireSeen {
  const sent: Sent = new Map();
  const one = seen(value, room, sent);
  keep(sent);
  return one;
}

/** A value, and the number of the object that it is. An unchanged object is sent by its number alone. */
function seen(value: unknown, room: Room, sent: Sent): WireSeen {
  if (!isObject(value)) return { v: encode(value, room) };
  const one = knownAs(value);
  const snapshot = host.snapshot(value);
  if (snapshot !== undefined && snapshot === (sent.get(one) ?? one.snapshot)) return { i: one.number };
  const encoded = encode(value, room);
  sent.set(one, isFull(room) ? none : (snapshot ?? none)); // a part of it is not kept as the whole
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

/** What the learner's code can change. */
export interface LearnersWorld {
  readonly file: string;
  readonly database: Record<string, unknown>;
  /** As they were at the start. */
  readonly records: Records;
}

/** The learner's world at this moment. Runs getters of the learner's. */
export function look(
  args: readonly (readonly unknown[])[],
  { database, records, file }: LearnersWorld,
): WireLook {
  const room = newRoom();
  const sent: Sent = new Map();
  const seenLists: typeof lists = new Map();
  const lookAt = (name: string): WireList | null => {
    const list = host.get(database, name);
    if (!Array.isArray(list)) return null;
    const count = lengthOf(list);
    const shown = Math.min(count, maxValuesInLook); // each record is at least one value
    const records = Array.from({ length: shown }, (_, index) => host.get(list, index));
    const wire = wireRecords(records, lists.get(name), room, sent);
    seenLists.set(name, knownList(records.slice(0, wire.same + wire.items.length)));
    return { count, ...wire };
  };
  const whole = {
    args: args.map((ofCall) => ofCall.map((arg) => seen(arg, room, sent))),
    lists: Object.fromEntries(Object.keys(records).map((name) => [name, lookAt(name)])),
    uncaught: takeUncaught(file),
  };
  keep(sent);
  lists = seenLists;
  return whole;
}

function lengthOf(list: readonly unknown[]): number {
  const length = host.get(list, 'length');
  return typeof length === 'number' ? length : 0;
}

function knownList(records: readonly unknown[]): KnownList {
  return { numbers: numbersOf(records), snapshot: host.snapshot(records) };
}

/** 0 is the number of no object. */
function numbersOf(values: readonly unknown[]): number[] {
  return values.map((value) => (isObject(value) ? knownAs(value).number : 0));
}

/** As many as there is room for. */
function wireRecords(
  records: readonly unknown[],
  before: KnownList | undefined,
  room: Room,
  sent: Sent,
): Omit<WireList, 'count'> {
  const same = before && startsWith(records, before) ? before.numbers.length : 0;
  const items: WireSeen[] = [];
  for (const record of records.slice(same)) {
    const one = seen(record, room, sent);
    if (isFull(room)) break;
    items.push(one);
  }
  return { same, items };
}

/** Whether those records come first, and unchanged. One snapshot of all is faster than one of each. */
function startsWith(records: readonly unknown[], { numbers, snapshot }: KnownList): boolean {
  const start = records.slice(0, numbers.length);
  if (snapshot === undefined || start.length < numbers.length) return false;
  return (
    numbersOf(start).every((number, index) => number === numbers[index]) && host.snapshot(start) === snapshot
  );
}
