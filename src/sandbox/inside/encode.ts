import type { ForeignType } from '../../outside/model-port.js';
import type { Tagged, Wire } from '../wire.js';
import {
  append,
  apply,
  indexOf,
  isArray,
  isBoxedPrimitive,
  isDate,
  isPromise,
  keys,
  slice,
  sourceOf,
  startsWith,
  timeOf,
  toText,
} from './natives.js';

const deepest = 24;
/** Of values in one look at something, and of characters in one text. */
const most = 20_000;
const longest = 200_000;

interface Encoding {
  /** The objects around the value. */
  readonly around: unknown[];
  left: number;
}

/**
 * A value as JSON would keep it (own enumerable properties, `toJSON` applied), but for dates,
 * `undefined`, odd numbers and what JSON cannot hold at all, which are told apart. Runs getters of
 * the learner's: call it guarded.
 */
export function encode(value: unknown): Wire {
  return encodeIn(value, { around: [], left: most }, '');
}

function encodeIn(value: unknown, encoding: Encoding, key: string): Wire {
  encoding.left -= 1;
  if (encoding.left < 0) return foreign('too-much');
  switch (typeof value) {
    case 'string':
      return value.length > longest ? foreign('too-much', slice(value, 0, 60)) : value;
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value);
    case 'undefined':
      return { t: 'undefined' };
    case 'bigint':
      return foreign('bigint', toText(value));
    case 'symbol':
      return foreign('symbol', toText(value));
    case 'function':
      return foreign(isClass(value) ? 'class' : 'function', nameOf(value));
    case 'object':
      return value === null ? null : encodeObject(value, encoding, key);
  }
}

function encodeNumber(value: number): Wire {
  if (value === 0 && 1 / value < 0) return { t: 'number', v: '-0' };
  if (value - value === 0) return value;
  return { t: 'number', v: toText(value) as 'NaN' };
}

function encodeObject(value: object, encoding: Encoding, key: string): Wire {
  if (isDate(value)) return encodeDate(value);
  if (isPromise(value)) return foreign('promise');
  if (isBoxedPrimitive(value))
    return encodeIn(apply((value as { valueOf: unknown }).valueOf, value, []), encoding, key);
  if (encoding.around.length >= deepest) return foreign('too-deep');
  for (let index = 0; index < encoding.around.length; index += 1) {
    if (encoding.around[index] === value) return foreign('cycle');
  }
  append(encoding.around, value);
  const wire = encodeContent(value, encoding, key);
  encoding.around.length -= 1;
  return wire;
}

function encodeDate(date: Date): Wire {
  const time = timeOf(date);
  return { t: 'date', v: time - time === 0 ? time : null };
}

function encodeContent(value: object, encoding: Encoding, key: string): Wire {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') {
    const json: unknown = apply(toJSON, value, [key]);
    return json === value ? encodeParts(value, encoding) : encodeIn(json, encoding, key);
  }
  return encodeParts(value, encoding);
}

function encodeParts(value: object, encoding: Encoding): Wire {
  return isArray(value) ? encodeList(value, encoding) : encodeProperties(value, encoding);
}

function encodeList(list: readonly unknown[], encoding: Encoding): Wire {
  const items: Wire[] = [];
  for (let index = 0; index < list.length && encoding.left > 0; index += 1) {
    append(items, encodeHeld(list, toText(index), encoding));
  }
  return { t: 'list', v: items };
}

function encodeProperties(object: object, encoding: Encoding): Wire {
  const names = keys(object);
  const entries: [string, Wire][] = [];
  for (let index = 0; index < names.length && encoding.left > 0; index += 1) {
    const name = names[index] as string;
    append(entries, [name, encodeHeld(object, name, encoding)]);
  }
  return { t: 'object', v: entries };
}

/** A getter that throws spoils its own property only. */
function encodeHeld(holder: object, key: string, encoding: Encoding): Wire {
  try {
    return encodeIn((holder as Record<string, unknown>)[key], encoding, key);
  } catch (error) {
    return foreign(
      'throws',
      error instanceof Error && typeof error.message === 'string' ? error.message : '',
    );
  }
}

function foreign(type: ForeignType, label = ''): Tagged {
  return { t: 'foreign', type, label: slice(label, 0, 200) };
}

export function isClass(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  const source = sourceOf(value);
  return startsWith(source, 'class') && indexOf(' {', source[5] ?? '') >= 0;
}

function nameOf(value: { readonly name: unknown }): string {
  return typeof value.name === 'string' ? value.name : '';
}
