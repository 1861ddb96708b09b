import type { Judging } from '../outside/judging.js';
import { drawNumber, drawOne, shuffled } from './draw.js';
import type { KeyChange, SecretChange } from './purpose.js';
import type { Request, RequestGroup } from './request.js';

/** Names that `{}` has too. */
const inheritedNames = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf'];

export interface Changed<Change> {
  readonly value: string;
  readonly change: Change;
}

/** Strings that are like a key of the database, and none of its keys. */
export function unknownKeys(
  key: string,
  known: ReadonlySet<unknown>,
  judging: Judging,
): readonly Changed<KeyChange>[] {
  const like: readonly Changed<KeyChange>[] = [
    ...changesOf(key, judging),
    { value: drawOne(inheritedNames, judging), change: 'inherited' },
    { value: '', change: 'empty' },
  ];
  return like.filter(({ value }) => !known.has(value));
}

export function wrongSecrets(
  secret: string,
  other: string | undefined,
  judging: Judging,
): readonly Changed<SecretChange>[] {
  return [
    ...changesOf(secret, judging),
    { value: '', change: 'empty' },
    ...(other === undefined ? [] : [{ value: other, change: 'other' } as const]),
  ];
}

function changesOf(text: string, judging: Judging): readonly Changed<'part' | 'longer' | 'case'>[] {
  const half = Math.ceil(text.length / 2);
  const part = drawNumber(0, 1, judging) === 0 ? text.slice(0, half) : text.slice(-half);
  const isUpper = text === text.toUpperCase();
  const cased = isUpper ? text.toLowerCase() : text.toUpperCase();
  return [
    { value: part, change: 'part' },
    { value: `${text}${judging.random(2)}`, change: 'longer' },
    ...(cased === text ? [] : [{ value: cased, change: 'case' } as const]),
  ];
}

const largestGroup = 5;

/** In random order. Calls of a group overlap, so that many cost little time. */
export function inGroups(requests: readonly Request[], judging: Judging): RequestGroup[] {
  const left = shuffled(requests, judging);
  const groups: RequestGroup[] = [];
  while (left.length > 0) groups.push(left.splice(0, drawNumber(2, largestGroup, judging)));
  return groups;
}
