import vm from 'node:vm';
import type { Guarding } from '../wire.js';
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
 * what it left behind. Only for what happens before it returns; promises go on without a guard. For each V8 starts a
 * thread: code that surely ends has none.
 */
export function guarded<Result>({ limit, ends }: Guarding, work: () => Result): Outcome<Result> {
  if (ends === 'surely') return attempted(work);
  let outcome: Outcome<Result> = { how: 'hung' };
  set(globalThis, slot, () => (outcome = attempted(work)));
  try {
    runScript(script, { timeout: limit });
  } catch {
    // The only exception that gets here is V8's own: time is up.
  }
  return outcome;
}

function attempted<Result>(work: () => Result): Outcome<Result> {
  try {
    return { how: 'done', value: work() };
  } catch (error) {
    return { how: 'threw', error };
  }
}
