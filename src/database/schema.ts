import * as v from 'valibot';
import type { Data } from '../outside/data.js';

const client = v.looseObject({
  id: v.string(),
  clientId: v.string(),
  clientSecret: v.string(),
  name: v.optional(v.string()),
  grants: v.array(v.string()),
});

const user = v.looseObject({
  id: v.string(),
  username: v.string(),
  password: v.string(),
  name: v.optional(v.string()),
});

/** What people add besides is kept. */
const schema = v.looseObject({
  clients: v.array(client),
  users: v.array(user),
  tokens: v.optional(v.array(v.looseObject({})), []),
});

/** Takes a parsed db.json for the data that it should hold, or says what is wrong where. */
export function validate(value: unknown): { data: Data } | { problem: string } {
  const result = v.safeParse(schema, value);
  if (result.success) return { data: result.output as Data };
  const [issue] = result.issues;
  const where = v.getDotPath(issue);
  const what = `${issue.expected} should stand there, not ${issue.received}`;
  return { problem: where === null ? what : `at ${where}, ${what}` };
}
