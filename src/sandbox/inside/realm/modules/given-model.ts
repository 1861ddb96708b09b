import type { ModelReply } from '../../../wire.js';
import { decode } from '../decode.js';
import { encode, newRoom } from '../encode.js';
import { define, exposed, host, itemsOf } from '../host.js';
import { readLine, send } from '../pipe.js';

/** A model whose functions the parent answers: what they are asked cannot be forged. */
export function givenModel(functions: readonly string[], database: object): object {
  const model = host.newObject();
  const known = tokensIn(database).map(keyOf);
  const asStored: AsStored = (name, found) =>
    name === 'getAccessToken' && known.includes(keyOf(found)) ? storedNow(found as object, database) : found;
  for (const name of functions)
    define(
      model,
      name,
      exposed((...args) => call(name, args, asStored)),
    );
  host.app.useModel(model);
  return model;
}

/** The parent answers at once, and the process waits for it. */
function call(name: string, args: readonly unknown[], asStored: AsStored): unknown {
  const room = newRoom();
  send({
    type: 'asked',
    request: host.app.currentRequest(),
    name,
    args: args.map((arg) => encode(arg, room)),
  });
  const line = readLine();
  if (line === undefined) return host.exit();
  const { type, value, afterMs } = JSON.parse(line) as ModelReply;
  if (type === 'returned')
    return host.app.promiseOf({ type, value: asStored(name, decode(value, {})) }, afterMs);
  const error = errorWith(decode(value, {}) as Readonly<Record<string, unknown>>);
  if (type === 'threw') throw error;
  return host.app.promiseOf({ type: 'threw', error }, afterMs);
}

function errorWith({ message, ...properties }: Readonly<Record<string, unknown>>): unknown {
  const error = host.newError('Error', host.text(message)) as object;
  for (const [name, value] of Object.entries(properties)) define(error, name, value);
  return error;
}

type AsStored = (name: string, found: unknown) => unknown;

interface StoredToken {
  readonly accessToken?: unknown;
  readonly accessTokenExpiresAt?: unknown;
}

/** The file may have removed the record, or changed its expiry: the real `model.js` reads `db.js`. */
function storedNow(found: object, database: object): unknown {
  const record = tokensIn(database).find((one) => keyOf(one) === keyOf(found));
  if (record === undefined) return undefined;
  define(found, 'accessTokenExpiresAt', (record as StoredToken).accessTokenExpiresAt);
  return found;
}

function tokensIn(database: object): unknown[] {
  const { tokens } = database as { readonly tokens?: unknown };
  return itemsOf(Object(tokens) as readonly unknown[]);
}

function keyOf(token: unknown): unknown {
  return (Object(token) as StoredToken).accessToken;
}
