import { contentKey } from './content-key.js';

/** Compares by content: dates by their time, `undefined` properties like absent ones, as in JSON. */
export function sameValue(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || contentKey(one) === contentKey(other);
}
