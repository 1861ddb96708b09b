import { contentKey } from './content-key.js';

/** Whether two values hold the same: dates by their time, `undefined` properties like absent ones (JSON drops them). */
export function sameValue(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || contentKey(one) === contentKey(other);
}
