import { foreignError, host } from './host.js';

/** How code of the learner's ended. */
export type Guarded<Result> =
  | { readonly type: 'done'; readonly value: Result }
  | { readonly type: 'threw'; readonly error: unknown }
  | { readonly type: 'hung' };

/**
 * Runs code that may loop for ever: V8 ends it after `limitMs`, and this process lives on to say what it left. Guards
 * only what happens before `work` returns.
 */
export function guarded<Result>(limitMs: number, work: () => Result): Guarded<Result> {
  let outcome: Guarded<Result> = { type: 'hung' };
  define(() => (outcome = attempted(work)));
  try {
    host.runGuarded(limitMs);
  } catch {
    // The time is up: nothing else is thrown here.
  }
  return outcome;
}

function define(work: () => unknown): void {
  (globalThis as { guardedWork?: () => unknown }).guardedWork = work;
}

function attempted<Result>(work: () => Result): Guarded<Result> {
  try {
    return { type: 'done', value: work() };
  } catch (error) {
    return { type: 'threw', error: foreignError(error) };
  }
}
