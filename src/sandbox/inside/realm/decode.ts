import type { Wire } from '../../wire.js';
import { define, host } from './host.js';
import { objectNumbered } from './numbered.js';

export type Records = Readonly<Record<string, readonly unknown[]>>;

export function decode(wire: Wire, records: Records): unknown {
  if (typeof wire !== 'object' || wire === null) return wire;
  switch (wire.type) {
    case 'undefined':
    case 'opaque':
      return undefined;
    case 'number':
      return Number(wire.v);
    case 'date':
      return host.newDate(wire.v ?? Number.NaN);
    case 'array':
      return newArrayOf(wire.v.map((item) => decode(item, records)));
    case 'object':
      return decodeObject(wire.v, records);
    case 'record':
      return records[wire.list]?.[wire.index];
    case 'known':
      return objectNumbered(wire.i);
  }
}

function decodeObject(entries: readonly (readonly [string, Wire])[], records: Records): object {
  const object = host.newObject();
  for (const [key, value] of entries) define(object, key, decode(value, records));
  return object;
}

function newArrayOf(items: readonly unknown[]): unknown[] {
  const array = host.newArray();
  items.forEach((item, index) => define(array, index, item));
  return array;
}
