import { mainRealmError, host } from './host.js';

export type TimeLimited<Result> =
  | { readonly type: 'done'; readonly value: Result }
  | { readonly type: 'threw'; readonly error: unknown }
  | { readonly type: 'hung' };

/** V8's own limit stops endless loops, and the process survives. */
export function timeLimited<Result>(limitMs: number, work: () => Result): TimeLimited<Result> {
  let outcome: TimeLimited<Result> = { type: 'hung' };
  define(() => (outcome = attempted(work)));
  try {
    host.runTimeLimited(limitMs);
  } catch {
    // The time is up: no other error is thrown here.
  }
  return outcome;
}

function define(work: () => unknown): void {
  (globalThis as { guardedWork?: () => unknown }).guardedWork = work;
}

function attempted<Result>(work: () => Result): TimeLimited<Result> {
  try {
    return { type: 'done', value: work() };
  } catch (error) {
    return { type: 'threw', error: mainRealmError(error) };
  }
}
