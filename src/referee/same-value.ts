import { contentKey } from './content-key.js';

/** By content, as `contentKey` sees it. */
export function sameValue(one: unknown, other: unknown): boolean {
  return Object.is(one, other) || contentKey(one) === contentKey(other);
}
