import type { WireEnding, WireThrown } from '../../wire.js';
import { timeLimited } from './time-limited.js';
import { host, withOutcome } from './host.js';
import { describeThrown } from './thrown.js';

const maxUncaught = 20;
let onEnding: ((ending: WireEnding) => void) | undefined;
let onIdle: (() => void) | undefined;
let isIdle = false;
let uncaught: unknown[] = [];

export function watchEndings(): void {
  host.onBeforeExit(
    withOutcome(() => {
      const run = onIdle;
      onIdle = undefined;
      if (run) run();
      else isIdle = true;
    }),
  );
  host.onExit(
    withOutcome((code) => {
      const tell = onEnding;
      onEnding = undefined;
      // The event loop is empty without an answer, so the promise can never settle.
      tell?.(isIdle ? { type: 'pending' } : { type: 'exited', code: typeof code === 'number' ? code : 0 });
    }),
  );
  host.onUncaught(
    withOutcome((error) => {
      if (uncaught.length < maxUncaught) uncaught.push(error);
    }),
  );
}

export function whenEnding(tell: ((ending: WireEnding) => void) | undefined): void {
  onEnding = tell;
}

/** Once, as soon as the event loop is empty. */
export function whenIdle(run: (() => void) | undefined): void {
  onIdle = run;
}

/** Runs the learner's getters. */
export function takeUncaught(file: string): WireThrown[] {
  const errors = uncaught;
  uncaught = [];
  return errors.flatMap((error) => {
    try {
      return [describeThrown(error, file)];
    } catch {
      return [];
    }
  });
}

export function endingOf(
  outcome: { readonly type: 'threw'; readonly error: unknown } | { readonly type: 'hung' },
  file: string,
  limitMs: number,
): WireEnding {
  if (outcome.type === 'hung') return { type: 'hung', afterMs: limitMs, isIdle: false };
  const described = timeLimited(limitMs, () => describeThrown(outcome.error, file));
  const unreadable = { name: 'Error', message: '', isError: true, frames: [] };
  return { type: 'threw', error: described.type === 'done' ? described.value : unreadable };
}
