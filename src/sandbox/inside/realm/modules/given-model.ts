import type { ModelReply } from '../../../wire.js';
import { decode } from '../decode.js';
import { encode, newRoom } from '../encode.js';
import { define, exposed, host } from '../host.js';
import { readLine, send } from '../pipe.js';

/** A model whose functions the parent answers: what they are asked cannot be forged. */
export function givenModel(functions: readonly string[]): object {
  const model = host.newObject();
  for (const name of functions)
    define(
      model,
      name,
      exposed((...args) => call(name, args)),
    );
  host.app.useModel(model);
  return model;
}

/** The parent answers at once, and the process waits for it. */
function call(name: string, args: readonly unknown[]): unknown {
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
  if (type === 'returned') return host.app.promiseOf({ type, value: decode(value, {}) }, afterMs);
  const error = errorWith(decode(value, {}) as Readonly<Record<string, unknown>>);
  if (type === 'threw') throw error;
  return host.app.promiseOf({ type: 'threw', error }, afterMs);
}

function errorWith({ message, ...properties }: Readonly<Record<string, unknown>>): unknown {
  const error = host.newError('Error', host.text(message)) as object;
  for (const [name, value] of Object.entries(properties)) define(error, name, value);
  return error;
}
