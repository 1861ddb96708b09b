import { isDeepStrictEqual } from 'node:util';

/** Whether two values hold the same: dates by their time, `undefined` properties as if they were absent (JSON drops them). */
export function sameValue(one: unknown, other: unknown): boolean {
  if (!isObject(one) || !isObject(other)) return Object.is(one, other);
  if (one instanceof Date && other instanceof Date) return Object.is(one.getTime(), other.getTime());
  if (Array.isArray(one) && Array.isArray(other)) return sameItems(one, other);
  if (!isPlain(one) || !isPlain(other)) return isDeepStrictEqual(one, other);
  return [one, other].every((each) =>
    Object.keys(each).every((key) => sameValue(own(one, key), own(other, key))),
  );
}

function sameItems(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((item, index) => sameValue(item, other[index]));
}

function isObject(value: unknown): value is object {
  return value !== null && typeof value === 'object';
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}

/** What is inherited is none of the value's: an absent `constructor` is not `Object`. */
function own(value: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
