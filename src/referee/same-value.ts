import { isDeepStrictEqual } from 'node:util';

/** Whether two values hold the same: dates by their time, `undefined` properties as if they were absent (JSON drops them). */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (!isObject(one) || !isObject(other)) return false;
  if (one instanceof Date && other instanceof Date) return Object.is(one.getTime(), other.getTime());
  if (Array.isArray(one) && Array.isArray(other)) return sameItems(one, other);
  if (!isPlain(one) || !isPlain(other)) return isDeepStrictEqual(one, other);
  return sameProperties(one, other);
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  if (one.length !== other.length) return false;
  for (let index = 0; index < one.length; index += 1) if (!sameValue(one[index], other[index])) return false;
  return true;
}

type Properties = Readonly<Record<string, unknown>>;

/** Loops, for this is called so often in a few milliseconds that V8 would begin to optimize a function for each property. */
function sameProperties(one: Properties, other: Properties): boolean {
  for (const key of Object.keys(one)) if (!sameValue(one[key], own(other, key))) return false;
  for (const key of Object.keys(other))
    if (!Object.hasOwn(one, key) && other[key] !== undefined) return false;
  return true;
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function isPlain(value: object): value is Properties {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** What is inherited is none of the value's: an absent `constructor` is not `Object`. */
function own(value: Properties, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
