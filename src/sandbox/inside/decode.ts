import type { Wire } from '../wire.js';
import { append, isArray, set } from './natives.js';

/** The records that the database held at the start, by list and index. */
export type Records = Readonly<Record<string, readonly unknown[]>>;

/** Makes a value out of what the parent sent; a record of the database comes out as the very object. */
function decode(wire: Wire, records: Records): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  switch (wire.t) {
    case 'undefined':
    case 'foreign':
      return undefined;
    case 'number':
      return Number(wire.v);
    case 'date':
      return new Date(wire.v ?? Number.NaN);
    case 'list':
      return decodeAll(wire.v, records);
    case 'object':
      return decodeObject(wire.v, records);
    case 'record':
      return records[wire.list]?.[wire.index];
  }
}

export function decodeAll(wires: readonly Wire[], records: Records): unknown[] {
  const values: unknown[] = [];
  for (let index = 0; index < wires.length; index += 1) append(values, decode(wires[index] as Wire, records));
  return values;
}

function decodeObject(entries: readonly (readonly [string, Wire])[], records: Records): object {
  const object = {};
  for (let index = 0; index < entries.length; index += 1) {
    const entry = entries[index];
    if (isArray(entry)) set(object, entry[0], decode(entry[1], records));
  }
  return object;
}
