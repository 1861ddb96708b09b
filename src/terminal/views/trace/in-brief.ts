import { inspect } from 'node:util';
import { printable } from '../../../verdict/printable.js';

type Named = readonly [name: string, value: string];

/** The property that identifies a value, and a word for such values. */
const identifiedBy: readonly (readonly [property: string, word: string])[] = [
  ['accessToken', 'token'],
  ['authorizationCode', 'code'],
  ['clientId', 'client'],
  ['username', 'user'],
];

/** One value of a call: `token ****f2d1`. */
export function inBrief(value: unknown): Named {
  if (value === undefined || value === null) return ['nothing', ''];
  for (const [property, word] of identifiedBy) {
    const found = propertyOf(value, property);
    if (typeof found === 'string') return [word, printable(found)];
  }
  if (typeof value === 'string') return ['text', printable(value)];
  return [
    Array.isArray(value) ? 'array' : typeof value,
    printable(inspect(value, { breakLength: Infinity, depth: 0 })),
  ];
}

/** A record of `db.tokens`: its token, client and user, if it has them. */
export function recordInBrief(record: unknown): Named[] {
  const token = propertyOf(record, 'accessToken');
  const client = propertyOf(propertyOf(record, 'client'), 'id');
  const user = propertyOf(propertyOf(record, 'user'), 'username');
  const known = [
    ['token', token],
    ['client', client],
    ['user', user],
  ] as const;
  return known.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, printable(value)] as const] : [],
  );
}

function propertyOf(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object'
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
