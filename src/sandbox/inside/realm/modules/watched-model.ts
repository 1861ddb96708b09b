import type { WireModelCall } from '../../../wire.js';
import { encode, newRoom } from '../encode.js';
import { define, exposed, host, itemsOf } from '../host.js';
import { send } from '../pipe.js';

const mostSigns = 500;

const known = new WeakMap<object, object>();

/** The app's own model. Each call is reported when it has answered. */
export function watchedModel(model: unknown): unknown {
  if (typeof model !== 'object' || model === null) return model;
  const watched = known.get(model) ?? watch(model);
  known.set(model, watched);
  return watched;
}

function watch(model: object): object {
  const watched = host.newObject();
  for (const name of itemsOf(host.keys(model))) {
    const value = host.get(model, name);
    define(watched, name, typeof value === 'function' ? watchedFunction(name, value, model) : value);
  }
  return watched;
}

function watchedFunction(name: string, run: unknown, model: object): unknown {
  return exposed((...args) => {
    const call = { request: host.app.currentRequest(), name, args: encoded(given(args)) };
    const failed = (error: unknown): void => send({ type: 'called', ...call, error: messageOf(error) });
    const answered = (result: unknown): void => send({ type: 'called', ...call, ...resultOf(result) });
    try {
      const value = host.apply(run, model, args);
      if (host.types.isPromise(value)) void host.settle(value, answered, failed);
      else answered(value);
      return value;
    } catch (error) {
      failed(error);
      throw error;
    }
  });
}

/** Without the arguments that the call did not have. */
function given(args: readonly unknown[]): readonly unknown[] {
  const last = args.findLastIndex((arg) => arg !== undefined);
  return args.slice(0, last + 1);
}

function encoded(values: readonly unknown[]): WireModelCall['args'] {
  const room = newRoom();
  return values.map((value) => encode(value, room));
}

function resultOf(value: unknown): Pick<WireModelCall, 'result'> {
  return { result: encode(value, newRoom()) };
}

function messageOf(error: unknown): string {
  const isObject = typeof error === 'object' && error !== null;
  return host.text(isObject ? host.get(error, 'message') : error).slice(0, mostSigns);
}
