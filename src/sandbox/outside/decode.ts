import {
  Opaque,
  type Lists,
  type Snapshot,
  type ValueSnapshot,
  type Thrown,
} from '../../outside/model-port.js';
import type { Place } from '../../verdict/finding.js';
import type { WireList, WireSnapshot, WireValue, WireThrown } from '../wire.js';

/** An honest child never sends such a value. */
export class BadValueError extends Error {
  override readonly name = 'BadValueError';
}

const maxValues = 20_000;
const maxDepth = 32;

type ToSource = (place: Place) => Place;

export class ValueReader {
  readonly #known = new Map<number, unknown>();
  /** By the decoded object, if the child numbered it. */
  readonly #numbers = new WeakMap<object, number>();
  readonly #lists = new Map<string, readonly ValueSnapshot[]>();
  #records = 0;

  readonly numberOf = (value: object): number | undefined => this.#numbers.get(value);

  listNumbers(name: string, records: readonly object[]): readonly number[] {
    const list = records.map((value) => ({ value, id: (this.#records -= 1) }));
    for (const { value, id } of list) this.#known.set(id, value);
    this.#lists.set(name, list);
    return list.map(({ id }) => id);
  }

  valueSnapshot(one: WireValue): ValueSnapshot {
    return this.#read(one, newRoom());
  }

  /** @throws BadValueError */
  snapshots({ args, lists, uncaught }: WireSnapshot, toSource: ToSource): readonly Snapshot[] {
    const room = newRoom();
    const ofCalls = args.map((ofCall) => ofCall.map((one) => this.#read(one, room)));
    const entries = Object.entries(lists).map(([name, list]) => [name, this.#readList(name, list, room)]);
    const shared = {
      lists: Object.fromEntries(entries) as Lists,
      uncaught: uncaught.map((one) => decodeThrown(one, toSource)),
    };
    return (ofCalls.length > 0 ? ofCalls : [[]]).map((ofCall) => ({ args: ofCall, ...shared }));
  }

  #read(one: WireValue, room: Room): ValueSnapshot {
    if (!('v' in one)) {
      if (!this.#known.has(one.i)) throw new BadValueError();
      return { value: this.#known.get(one.i), id: one.i };
    }
    const value = decode(one.v, room);
    if (one.i !== undefined) this.#known.set(one.i, value);
    if (one.i !== undefined && typeof value === 'object' && value !== null) this.#numbers.set(value, one.i);
    return { value, ...(one.i !== undefined && { id: one.i }) };
  }

  #readList(name: string, list: WireList | null, room: Room): readonly ValueSnapshot[] | undefined {
    const before = this.#lists.get(name) ?? [];
    this.#lists.delete(name);
    if (!list) return undefined;
    if (list.same > before.length) throw new BadValueError();
    const items = [...before.slice(0, list.same), ...list.items.map((one) => this.#read(one, room))];
    this.#lists.set(name, items);
    return padded(items, list.count);
  }
}

const maxPadding = 1_000;

/** Records that did not fit into the message still count. */
function padded(items: readonly ValueSnapshot[], count: number): readonly ValueSnapshot[] {
  if (items.length > count) throw new BadValueError();
  const missing = Math.min(count - items.length, maxPadding);
  return [...items, ...Array.from({ length: missing }, () => ({ value: new Opaque('too-much') }))];
}

/** @throws BadValueError */
export function decodeValue(wire: unknown): unknown {
  return decode(wire, newRoom());
}

interface Room {
  left: number;
}

function newRoom(): Room {
  return { left: maxValues };
}

const opaqueKinds: readonly unknown[] = [
  ...['function', 'class', 'promise', 'symbol', 'bigint', 'cycle', 'too-deep', 'too-much', 'throws'],
];

function decode(wire: unknown, room: Room, depth = 0): unknown {
  room.left -= 1;
  if (room.left < 0 || depth > maxDepth) throw new BadValueError();
  if (wire === null || typeof wire === 'string' || typeof wire === 'number' || typeof wire === 'boolean')
    return wire;
  if (typeof wire !== 'object') throw new BadValueError();
  const { type, v, kind, label } = wire as Readonly<Record<string, unknown>>;
  switch (type) {
    case 'undefined':
      return undefined;
    case 'number':
      return Number(v);
    case 'date':
      return new Date(typeof v === 'number' ? v : Number.NaN);
    case 'array':
      return itemsOf(v).map((item) => decode(item, room, depth + 1));
    case 'object':
      return Object.fromEntries(itemsOf(v).map((entry) => decodeEntry(entry, room, depth)));
    case 'opaque':
      if (!opaqueKinds.includes(kind) || typeof label !== 'string') throw new BadValueError();
      return new Opaque(kind as Opaque['type'], label);
    default:
      throw new BadValueError();
  }
}

function decodeEntry(entry: unknown, room: Room, depth: number): readonly [string, unknown] {
  const [name, value] = itemsOf(entry);
  if (typeof name !== 'string') throw new BadValueError();
  return [name, decode(value, room, depth + 1)];
}

function itemsOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new BadValueError();
  return value;
}

export function decodeThrown(thrown: WireThrown, toSource: ToSource): Thrown {
  return { ...thrown, frames: thrown.frames.map(toSource) };
}
