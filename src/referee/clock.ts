import { AsyncLocalStorage } from 'node:async_hooks';
import { movedDate } from '../outside/moved-date.js';

const ahead = new AsyncLocalStorage<number>();
let isInstalled = false;

/**
 * In `action`, and in the library while it works for it, `new Date()` and `Date.now()` are `aheadMs` ms ahead. Timers
 * are not moved.
 */
export function atTime<Result>(aheadMs: number, action: () => Promise<Result>): Promise<Result> {
  if (aheadMs !== 0 && !isInstalled) {
    isInstalled = true;
    globalThis.Date = movedDate(Date, () => ahead.getStore() ?? 0);
  }
  return ahead.run(aheadMs, action);
}
