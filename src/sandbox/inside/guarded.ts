import vm from 'node:vm';
import { runScript, set } from './natives.js';

/** How code of the learner's ended, and with what. */
export type Outcome<Result> =
  | { readonly how: 'done'; readonly value: Result }
  | { readonly how: 'threw'; readonly error: unknown }
  | { readonly how: 'hung' };

const slot = 'oauth-lessons:work';
const script = new vm.Script(`{ const work = globalThis['${slot}']; delete globalThis['${slot}']; work(); }`);

/**
 * Runs code that may loop for ever: V8 ends it after `limit` ms, and this process lives on to tell
 * what it left behind. Only for what happens before it returns; promises go on without a guard.
 */
export function guarded<Result>(limit: number, work: () => Result): Outcome<Result> {
  let outcome: Outcome<Result> = { how: 'hung' };
  const attempt = (): void => {
    try {
      outcome = { how: 'done', value: work() };
    } catch (error) {
      outcome = { how: 'threw', error };
    }
  };
  set(globalThis, slot, attempt);
  try {
    runScript(script, { timeout: limit });
  } catch {
    // The only exception that gets here is V8's own: time is up.
  }
  return outcome;
}
