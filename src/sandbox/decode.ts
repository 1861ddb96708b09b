import { Foreign, type Lists, type Look, type Seen, type Thrown } from '../outside/model-port.js';
import type { Place } from '../verdict/finding.js';
import type { Wire, WireList, WireLook, WireSeen, WireThrown } from './wire.js';

/** Reads the looks of one child, which tells a list only when it is another than the last time. */
export interface LookReader {
  readonly read: (look: WireLook) => Look;
  /** The lists as they were told last. */
  readonly last: () => Lists;
}

export function createLookReader(): LookReader {
  let last: Look = { args: [], lists: {} };
  const read = (look: WireLook): Look => {
    if (look === 'same') return last;
    const { lists } = last;
    const now = Object.entries(look.lists).map(([name, list]) => [name, decodeList(list, lists[name])]);
    last = { args: look.args.map(decodeSeen), lists: { ...lists, ...Object.fromEntries(now) } as Lists };
    return last;
  };
  return { read, last: () => last.lists };
}

/** What is as it was is the very same: so whoever compares the two has little to do. */
function decodeList(list: WireList, last: Lists[string]): Lists[string] {
  if (list === 'same') return last;
  if (list === 'no-array') return undefined;
  return [...(last ?? []).slice(0, list.kept), ...list.rest.map(decodeSeen)];
}

export function decodeSeen({ v, i }: WireSeen): Seen {
  return { value: decode(v), id: i };
}

export function decode(wire: Wire): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  switch (wire.t) {
    case 'undefined':
    case 'record':
      return undefined;
    case 'number':
      return Number(wire.v);
    case 'date':
      return new Date(wire.v ?? Number.NaN);
    case 'list':
      return wire.v.map(decode);
    case 'object':
      return Object.fromEntries(wire.v.map(([key, value]) => [key, decode(value)]));
    case 'foreign':
      return new Foreign(wire.type, wire.label);
  }
}

/** With its places as they are in the learner's text. */
export function decodeThrown(thrown: WireThrown, place: (place: Place) => Place): Thrown {
  return { ...thrown, frames: thrown.frames.map(place) };
}
