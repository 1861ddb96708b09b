import * as v from 'valibot';
import type { ClientRecord, Data, TokenRecord } from '../outside/data.js';
import { placeName, shorten, type Path } from './place.js';

const mostRecords = 10_000;

/** VSCHAR (RFC 6749, A.1 and A.2). */
const credential = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.regex(/^[\u0020-\u007e]*$/, 'may only hold printable ASCII characters (RFC 6749, appendix A)'),
);

const lifetime = v.pipe(
  v.number(),
  v.integer('must be a whole number of seconds'),
  v.minValue(1, 'must be at least 1 second'),
  v.maxValue(3_153_600_000, 'must be at most 100 years, in seconds'),
);

const client = v.looseObject({
  id: v.string(),
  clientId: credential,
  clientSecret: credential,
  name: v.optional(v.string()),
  grants: v.array(v.string()),
  accessTokenLifetime: v.optional(lifetime),
  refreshTokenLifetime: v.optional(lifetime),
});

// Two users may have one username.
const user = v.looseObject({
  id: v.string(),
  username: v.pipe(v.string(), v.nonEmpty('is empty')),
  password: v.string(),
  name: v.optional(v.string()),
});

/** `looseObject` accepts an array. */
const token = v.custom<TokenRecord>(
  (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'must be an object',
);

const fewRecords = v.pipe(v.array(v.unknown()), v.maxLength(mostRecords, 'holds more than 10,000 records'));

const schema = v.looseObject({
  clients: v.pipe(fewRecords, v.array(client)),
  users: v.pipe(fewRecords, v.array(user)),
  tokens: v.optional(v.array(token)),
});

export function validate(value: unknown): { data: Data } | { problem: string } {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (!result.success) return { problem: problemOf(result.issues[0], value) };
  // Not valibot's output: it drops names such as `constructor`.
  const data = { tokens: [], ...(value as Omit<Data, 'tokens'>) };
  const twins = twinsIn(data.clients);
  return twins === undefined ? { data } : { problem: twins };
}

function problemOf(issue: v.BaseIssue<unknown>, value: unknown): string {
  const path = (issue.path ?? []).map(({ key }) => key) as Path;
  return `${path.length === 0 ? 'it' : placeName(path, value)} ${whatIsWrong(issue)}`;
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'must be a string',
  Array: 'must be an array',
  Object: 'must be an object',
};

function whatIsWrong({ kind, type, expected, received, message }: v.BaseIssue<unknown>): string {
  if (type === 'loose_object' && received === 'undefined') return 'is missing';
  return (kind === 'schema' && typeWords[expected ?? '']) || message;
}

/** The server finds only the first client. */
function twinsIn(clients: readonly ClientRecord[]): string | undefined {
  const first = new Map<string, number>();
  for (const [index, { clientId }] of clients.entries()) {
    const other = first.get(clientId);
    if (other !== undefined)
      return `clients[${String(other)}] and clients[${String(index)}] have the same clientId ${JSON.stringify(shorten(clientId))}`;
    first.set(clientId, index);
  }
  return undefined;
}
