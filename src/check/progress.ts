import type { Target } from './check-target.js';

/** Before that the rate says little. */
const rateAfterMs = 1_000;

/** `Checking students/ada/model.js (37 of 120, 28 a second, 3 s left)`, by how many files are done. */
export function progressOf(
  targets: readonly Pick<Target, 'shown'>[],
  now: () => Date,
): (done: number) => string {
  const began = now().getTime();
  const count = targets.length;
  return (done) => {
    const what = `Checking ${targets[done]?.shown ?? ''}`;
    if (count < 2) return what;
    const ms = now().getTime() - began;
    const rate =
      ms < rateAfterMs || done === 0 ? '' : `, ${speedOf(done, ms)}, ${leftOf(((count - done) * ms) / done)}`;
    return `${what} (${String(Math.min(done + 1, count))} of ${String(count)}${rate})`;
  };
}

function speedOf(done: number, ms: number): string {
  const perSecond = (done * 1_000) / ms;
  if (perSecond >= 1) return `${perSecond.toFixed(perSecond < 10 ? 1 : 0)} a second`;
  return `${(perSecond * 60).toFixed(perSecond * 60 < 10 ? 1 : 0)} a minute`;
}

function leftOf(ms: number): string {
  const seconds = Math.ceil(ms / 1_000);
  if (seconds < 60) return `${String(seconds)} s left`;
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 60) return `${String(minutes)} min left`;
  return `${String(Math.floor(minutes / 60))} h ${String(minutes % 60)} min left`;
}
