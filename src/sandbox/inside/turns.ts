import { NativePromise, setTimer, setTurn, sleep } from './natives.js';

/** In ms. */
const nap = 0.2;

/** Until all that can go on by itself has gone on. */
export function aTurn(): Promise<void> {
  return new NativePromise((resolve) => setTurn(resolve));
}

/**
 * Until a timer of 0 ms has run. Node itself would sleep twice as long as that takes; and turns without a nap in between
 * are so many that V8 begins to optimize them, for more than all else in this process takes.
 */
export async function aTick(): Promise<void> {
  const tick = { hasRun: false };
  setTimer(() => (tick.hasRun = true), 0);
  while (!tick.hasRun) {
    sleep(nap);
    await aTurn();
  }
}
