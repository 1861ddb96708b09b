import type { WireEnding } from '../wire.js';
import { append } from './natives.js';

let tellEnd: ((ending: WireEnding) => void) | undefined;
let isIdle = false;
const thrown: unknown[] = [];

/** Listens for all that can end this process, or go wrong in it, outside of a call that we made. */
export function watchEndings(): void {
  process.on('beforeExit', () => {
    isIdle = true;
  });
  process.on('exit', (code) => {
    const tell = tellEnd;
    tellEnd = undefined;
    // Nothing left to do and still no answer: the promise can never be settled.
    tell?.(isIdle ? { how: 'pending' } : { how: 'exited', code });
  });
  process.setUncaughtExceptionCaptureCallback((error: unknown) => append(thrown, error));
}

/** What to tell when the process ends from now on; nothing once the question is answered. */
export function onEnd(tell: ((ending: WireEnding) => void) | undefined): void {
  tellEnd = tell;
}

/** What was thrown out of timers and unhandled rejections since the last time. */
export function takeStrays(): unknown[] {
  const strays: unknown[] = [];
  for (let index = 0; index < thrown.length && index < 20; index += 1) append(strays, thrown[index]);
  thrown.length = 0;
  return strays;
}
