import type { OpaqueType } from '../../../outside/model-port.js';
import { maxValuesInSnapshot, type Wire } from '../../wire.js';
import { host, itemsOf } from './host.js';

const maxDepth = 24;
const maxString = 200_000;
/** Of JSON: three snapshots must fit into one message. */
const maxBytes = 300_000;
const bytesAround = 28;

export interface Room {
  values: number;
  bytes: number;
}

export function newRoom(): Room {
  return { values: maxValuesInSnapshot, bytes: maxBytes };
}

export function isFull(room: Room): boolean {
  return room.values <= 0 || room.bytes <= 0;
}

/** Values over the limit become `too-much`. Runs the learner's getters. */
export function encode(value: unknown, room: Room): Wire {
  return encodeIn(value, '', { room, around: [] });
}

interface Position {
  readonly room: Room;
  readonly around: readonly object[];
}

function encodeIn(value: unknown, key: string, at: Position): Wire {
  const { room } = at;
  room.values -= 1;
  room.bytes -= bytesAround;
  if (isFull(room)) return opaque('too-much');
  switch (typeof value) {
    case 'string':
      return encodeString(value, room);
    case 'boolean':
      return value;
    case 'number':
      return encodeNumber(value);
    case 'undefined':
      return { type: 'undefined' };
    case 'bigint':
      return opaque('bigint', String(value));
    case 'symbol':
      return opaque('symbol', String(value));
    case 'function':
      return opaque(isClass(value) ? 'class' : 'function', nameOf(value));
    case 'object':
      return value === null ? null : encodeObject(value, key, at);
  }
}

function encodeString(value: string, room: Room): Wire {
  const bytes = value.length > maxString ? Infinity : sizeOf(value);
  if (bytes > room.bytes) return opaque('too-much', value.slice(0, 60));
  room.bytes -= bytes;
  return value;
}

function sizeOf(text: string): number {
  const { length } = JSON.stringify(text);
  return /^[\u0020-\u007e]*$/.test(text) ? length : length * 3;
}

function encodeNumber(value: number): Wire {
  if (Object.is(value, -0)) return { type: 'number', v: '-0' };
  return Number.isFinite(value) ? value : { type: 'number', v: String(value) as 'NaN' };
}

function encodeObject(value: object, key: string, { room, around }: Position): Wire {
  const { isDate, isPromise, isBoxedPrimitive } = host.types;
  if (isDate(value)) return encodeDate(value);
  if (isPromise(value)) return opaque('promise');
  if (isBoxedPrimitive(value)) {
    return encodeIn(host.apply(host.get(value, 'valueOf'), value, []), key, { room, around });
  }
  if (around.length >= maxDepth) return opaque('too-deep');
  if (around.includes(value)) return opaque('cycle');
  const inside: Position = { room, around: [...around, value] };
  const toJSON = host.get(value, 'toJSON');
  if (typeof toJSON !== 'function') return encodeParts(value, inside);
  const given = host.apply(toJSON, value, [key]);
  return given === value ? encodeParts(value, inside) : encodeIn(given, key, inside);
}

function encodeDate(date: object): Wire {
  const ms = Date.prototype.getTime.call(date as Date);
  return { type: 'date', v: Number.isNaN(ms) ? null : ms };
}

function encodeParts(value: object, at: Position): Wire {
  if (Array.isArray(value)) return { type: 'array', v: encodeItems(value, at) };
  const entries: [string, Wire][] = [];
  for (const name of itemsOf(host.keys(value))) {
    if (isFull(at.room) || sizeOf(name) > at.room.bytes) {
      entries.push(['…', opaque('too-much')]);
      break;
    }
    at.room.bytes -= sizeOf(name);
    entries.push([name, encodeHeld(value, name, at)]);
  }
  return { type: 'object', v: entries };
}

function encodeItems(items: readonly unknown[], at: Position): Wire[] {
  const encoded: Wire[] = [];
  const count = host.get(items, 'length');
  for (let index = 0; typeof count === 'number' && index < count; index += 1) {
    encoded.push(encodeHeld(items, String(index), at));
    if (isFull(at.room)) break;
  }
  return encoded;
}

function encodeHeld(holder: object, key: string, at: Position): Wire {
  try {
    return encodeIn(host.get(holder, key), key, at);
  } catch (error) {
    return opaque('throws', messageOf(error));
  }
}

function messageOf(error: unknown): string {
  const message = typeof error === 'object' && error !== null ? host.get(error, 'message') : '';
  return typeof message === 'string' ? message : '';
}

function opaque(kind: OpaqueType, label = ''): Wire {
  return { type: 'opaque', kind, label: label.slice(0, 200) };
}

export function isClass(value: unknown): boolean {
  return typeof value === 'function' && /^class[ {]/.test(Function.prototype.toString.call(value));
}

function nameOf(value: object): string {
  const name = host.get(value, 'name');
  return typeof name === 'string' ? name : '';
}
