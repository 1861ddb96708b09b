import type { WireList, WireLook, WireSeen } from '../../wire.js';
import { host } from './host.js';
import { encode, isFull, newRoom, type Room } from './encode.js';

const numbers = new WeakMap<object, number>();
let objects = 0;
/** What each object held when it was sent last, as JSON: an unchanged one is sent by its number alone. */
const sent = new Map<number, string>();

/** A value that is sent alone. Runs getters of the learner's. */
export function seenAlone(value: unknown, room: Room): WireSeen {
  const fresh: Fresh = new Map();
  const one = seen(value, room, fresh);
  keep(fresh);
  return one;
}

/** What is sent with a look counts as sent when the look is whole: a getter may throw half-way. */
type Fresh = Map<number, string>;

function keep(fresh: Fresh): void {
  for (const [number, json] of fresh) sent.set(number, json);
}

/** A value, and the number of the object that it is. */
function seen(value: unknown, room: Room, fresh: Fresh): WireSeen {
  const number = numberOf(value);
  const { bytes } = room;
  const encoded = encode(value, room);
  if (number === undefined) return { v: encoded };
  if (isFull(room)) {
    fresh.set(number, ''); // a part of it is not kept as the whole
    return { v: encoded, i: number };
  }
  const json = JSON.stringify(encoded);
  if ((fresh.get(number) ?? sent.get(number)) !== json) {
    fresh.set(number, json);
    return { v: encoded, i: number };
  }
  room.bytes = bytes; // nothing of it is sent
  return { i: number };
}

/** The learner's world at this moment. Runs getters of the learner's. */
export function look(
  args: readonly (readonly unknown[])[],
  database: Readonly<Record<string, unknown>>,
  lists: readonly string[],
): WireLook {
  const room = newRoom();
  const fresh: Fresh = new Map();
  const whole = {
    args: args.map((ofCall) => ofCall.map((arg) => seen(arg, room, fresh))),
    lists: Object.fromEntries(lists.map((name) => [name, lookAtList(host.get(database, name), room, fresh)])),
  };
  keep(fresh);
  return whole;
}

/** Counts all records, and shows as many as there is room for. */
function lookAtList(list: unknown, room: Room, fresh: Fresh): WireList | null {
  if (!Array.isArray(list)) return null;
  const length = host.get(list, 'length');
  const count = typeof length === 'number' ? length : 0;
  const items: WireSeen[] = [];
  for (let index = 0; index < count; index += 1) {
    const one = seen(host.get(list, index), room, fresh);
    if (isFull(room)) break;
    items.push(one);
  }
  return { count, items };
}

function numberOf(value: unknown): number | undefined {
  if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return undefined;
  const known = numbers.get(value);
  if (known !== undefined) return known;
  objects += 1;
  numbers.set(value, objects);
  return objects;
}
