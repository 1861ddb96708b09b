import type { ForeignType } from '../../outside/model-port.js';
import type { Tagged, Wire } from '../wire.js';
import { json, type Json } from './json.js';
import {
  apply,
  create,
  indexOf,
  isArray,
  isBoxedPrimitive,
  isDate,
  isPromise,
  keys,
  slice,
  sourceOf,
  startsWith,
  stringify,
  timeOf,
  toText,
} from './natives.js';

const deepest = 24;
/** Of values in one look at something, and of characters in one text. */
const most = 20_000;
const longest = 200_000;

interface Encoding {
  /** The objects around the value, the outermost at 0: no array, for those may have setters. */
  readonly around: Record<number, unknown>;
  depth: number;
  left: number;
}

type Encoded = Json<Wire>;

/**
 * A value as JSON would keep it (own enumerable properties, `toJSON` applied), but for dates,
 * `undefined`, odd numbers and what JSON cannot hold at all, which are told apart. Runs getters of
 * the learner's: call it guarded.
 */
export function encode(value: unknown): Encoded {
  return encodeIn(value, { around: create(null) as Encoding['around'], depth: 0, left: most }, '');
}

function encodeIn(value: unknown, encoding: Encoding, key: string): Encoded {
  encoding.left -= 1;
  if (encoding.left < 0) return foreign('too-much');
  switch (typeof value) {
    case 'string':
      return value.length > longest ? foreign('too-much', slice(value, 0, 60)) : json(stringify(value));
    case 'boolean':
      return json(value ? 'true' : 'false');
    case 'number':
      return encodeNumber(value);
    case 'undefined':
      return json('{"t":"undefined"}');
    case 'bigint':
      return foreign('bigint', toText(value));
    case 'symbol':
      return foreign('symbol', toText(value));
    case 'function':
      return foreign(isClass(value) ? 'class' : 'function', nameOf(value));
    case 'object':
      return value === null ? json('null') : encodeObject(value, encoding, key);
  }
}

function encodeNumber(value: number): Encoded {
  if (value === 0 && 1 / value < 0) return json('{"t":"number","v":"-0"}');
  if (value - value === 0) return json(toText(value));
  return json(`{"t":"number","v":"${toText(value)}"}`);
}

function encodeObject(value: object, encoding: Encoding, key: string): Encoded {
  if (isDate(value)) return encodeDate(value);
  if (isPromise(value)) return foreign('promise');
  if (isBoxedPrimitive(value))
    return encodeIn(apply((value as { valueOf: unknown }).valueOf, value, []), encoding, key);
  const { around, depth } = encoding;
  if (depth >= deepest) return foreign('too-deep');
  for (let index = 0; index < depth; index += 1) if (around[index] === value) return foreign('cycle');
  around[depth] = value;
  encoding.depth += 1;
  const encoded = encodeContent(value, encoding, key);
  encoding.depth = depth;
  return encoded;
}

function encodeDate(date: Date): Encoded {
  const time = timeOf(date);
  return json(`{"t":"date","v":${time - time === 0 ? toText(time) : 'null'}}`);
}

function encodeContent(value: object, encoding: Encoding, key: string): Encoded {
  const { toJSON } = value as { toJSON?: unknown };
  if (typeof toJSON === 'function') {
    const given: unknown = apply(toJSON, value, [key]);
    return given === value ? encodeParts(value, encoding) : encodeIn(given, encoding, key);
  }
  return encodeParts(value, encoding);
}

function encodeParts(value: object, encoding: Encoding): Encoded {
  return isArray(value) ? encodeList(value, encoding) : encodeProperties(value, encoding);
}

function encodeList(list: readonly unknown[], encoding: Encoding): Encoded {
  let items = '';
  for (let index = 0; index < list.length && encoding.left > 0; index += 1)
    items += (index > 0 ? ',' : '') + encodeHeld(list, toText(index), encoding);
  return json(`{"t":"list","v":[${items}]}`);
}

function encodeProperties(object: object, encoding: Encoding): Encoded {
  const names = keys(object);
  let entries = '';
  for (let index = 0; index < names.length && encoding.left > 0; index += 1) {
    const name = names[index] as string;
    entries += `${index > 0 ? ',' : ''}[${stringify(name)},${encodeHeld(object, name, encoding)}]`;
  }
  return json(`{"t":"object","v":[${entries}]}`);
}

/** A getter that throws spoils its own property only. */
function encodeHeld(holder: object, key: string, encoding: Encoding): Encoded {
  const { depth } = encoding;
  try {
    return encodeIn((holder as Record<string, unknown>)[key], encoding, key);
  } catch (error) {
    encoding.depth = depth;
    return foreign(
      'throws',
      error instanceof Error && typeof error.message === 'string' ? error.message : '',
    );
  }
}

function foreign(type: ForeignType, label = ''): Json<Tagged> {
  return json(`{"t":"foreign","type":"${type}","label":${stringify(slice(label, 0, 200))}}`);
}

export function isClass(value: unknown): boolean {
  if (typeof value !== 'function') return false;
  const source = sourceOf(value);
  return startsWith(source, 'class') && indexOf(' {', source[5] ?? '') >= 0;
}

function nameOf(value: { readonly name: unknown }): string {
  return typeof value.name === 'string' ? value.name : '';
}
