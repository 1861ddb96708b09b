import type { Exposed, Outcome } from '../main/exposed.js';
import type { Host } from '../main/host.js';

export let host: Host;

export function enter(given: Host): void {
  host = given;
}

/** Throws only errors of the main realm; the checker's lose their details. */
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
      return { type: 'threw', error: mainRealmError(error) };
    }
  };
}

export function exposedImport(run: (request: string, attributes: unknown) => Promise<unknown>) {
  return host.exposeImport(async (request, attributes): Promise<Outcome> => {
    try {
      return { type: 'returned', value: await run(request, attributes) };
    } catch (error) {
      return { type: 'threw', error: mainRealmError(error) };
    }
  });
}

export function mainRealmError(error: unknown): unknown {
  return host.isAbove(Error.prototype, error) ? host.newError('Error', (error as Error).message) : error;
}

/** The learner's code may have changed the prototype of the array. */
export function itemsOf<Item>(array: readonly Item[]): Item[] {
  return Array.from({ length: array.length }, (_, index) => array[index] as Item);
}

/** Bypasses setters of the prototypes. */
export function define(object: object, name: PropertyKey, value: unknown, enumerable = true): void {
  Reflect.defineProperty(object, name, { value, writable: true, enumerable, configurable: true });
}

export function codedError(type: Parameters<Host['newError']>[0], message: string, code: string): unknown {
  const error = host.newError(type, message);
  define(error, 'code', code);
  return error;
}
