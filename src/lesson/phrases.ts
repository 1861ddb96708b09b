import type { Ending } from '../outside/model-port.js';
import { quoted } from '../source/quoted.js';

/** `nothing` for an empty array. */
export function inWords(items: readonly string[], last = 'and'): string {
  if (items.length === 0) return 'nothing';
  if (items.length === 1) return items[0] ?? '';
  return `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1) ?? ''}`;
}

const kindsOfValue: Readonly<Record<string, string>> = {
  string: 'a string',
  number: 'a number',
  boolean: '`true` or `false`',
  array: 'an array',
  object: 'an object',
  function: 'a function',
  class: 'a class',
  promise: 'a promise',
  symbol: 'a symbol',
  bigint: 'a BigInt',
  cycle: 'an object that contains itself',
  'too-deep': 'an object that is nested too deeply',
  'too-much': 'an object that is too large',
  throws: 'an object that cannot be read',
};

/** `a string`; `null` and the like stay as they are. */
export function sortOf(type: string): string {
  return kindsOfValue[type] ?? quoted(type);
}

/** In backticks, unless it is a date: a date in words is not code. */
export function shownInline(value: unknown): string {
  return value instanceof Date ? shown(value) : quoted(shown(value));
}

const maxLength = 60;

export function shown(value: unknown): string {
  const text = written(value);
  return text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
}

function written(value: unknown): string {
  if (value === undefined) return 'undefined';
  if (value instanceof Date)
    return Number.isNaN(value.getTime()) ? 'an invalid date' : `the date ${value.toISOString()}`;
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : `[ ${value.map(written).join(', ')} ]`;
  if (value === null || typeof value !== 'object') return `${value as number | null}`;
  if ('type' in value && 'label' in value && Object.getPrototypeOf(value) !== Object.prototype)
    return `a ${String(value.type)}`;
  const entries = Object.entries(value).map(([key, held]) => `${key}: ${written(held)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

type NoAnswer = Exclude<Ending, { readonly type: 'threw' | 'pending' }>;

/** Completes the sentence "It stopped because …". */
export function becauseSilent(ending: NoAnswer, isWaiting = false): string {
  switch (ending.type) {
    case 'hung':
      return `it was still ${isWaiting ? 'waiting' : 'running'} after ${seconds(ending.afterMs)}`;
    case 'exited':
      return `it ended the whole process (exit code ${String(ending.code)})`;
    case 'crashed':
      return ending.reason === 'memory' ? 'it ran out of memory' : 'its process crashed';
    case 'tampered':
      return 'it wrote to a channel that only the checker may use';
  }
}

function seconds(ms: number): string {
  return ms >= 1_000 ? `${String(Math.round(ms / 100) / 10)} s` : `${String(ms)} ms`;
}
