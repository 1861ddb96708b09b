import type { Exposed, Host, Outcome } from '../main/host.js';

/** The main realm, in which the learner's code runs. */
export let host: Host;

export function enter(given: Host): void {
  host = given;
}

/**
 * A function that the learner's code may get: one of the main realm, which throws errors of the main realm only.
 * `run` may throw what the host made or what the learner's code threw; any other error becomes one without details.
 */
export function exposed(
  run: (one: unknown, two: unknown, three: unknown) => unknown,
): (...args: unknown[]) => unknown {
  return host.expose(withOutcome(run));
}

export function withOutcome(run: (one: unknown, two: unknown, three: unknown) => unknown): Exposed {
  return (one, two, three): Outcome => {
    try {
      return { type: 'returned', value: run(one, two, three) };
    } catch (error) {
      return { type: 'threw', error: foreignError(error) };
    }
  };
}

/** As `exposed`, for an `import()`. */
export function exposedImport(run: (request: string, attributes: unknown) => Promise<unknown>) {
  return host.exposeImport(async (request, attributes): Promise<Outcome> => {
    try {
      return { type: 'returned', value: await run(request, attributes) };
    } catch (error) {
      return { type: 'threw', error: foreignError(error) };
    }
  });
}

/** An error that may leave this realm. */
export function foreignError(error: unknown): unknown {
  return host.isAbove(Error.prototype, error) ? host.newError('Error', (error as Error).message) : error;
}

/** What the main realm returned as an array, without its prototype, which the learner's code may have changed. */
export function itemsOf<Item>(array: readonly Item[]): Item[] {
  return Array.from({ length: array.length }, (_, index) => array[index] as Item);
}

/** Sets an own property of a new object of the main realm, whatever setters its prototypes have. */
export function define(object: object, name: PropertyKey, value: unknown, enumerable = true): void {
  Reflect.defineProperty(object, name, { value, writable: true, enumerable, configurable: true });
}

/** An error of the main realm with a code, as Node's own have one. */
export function codedError(type: Parameters<Host['newError']>[0], message: string, code: string): unknown {
  const error = host.newError(type, message);
  define(error, 'code', code);
  return error;
}
