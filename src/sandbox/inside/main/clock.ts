import { movedDate } from '../../../outside/moved-date.js';

const RealDate = Date;
let aheadMs = 0;
let isMoved = false;

/** `ms`: how far the learner's code is ahead of the clock. */
export function moveClock(ms: number): void {
  aheadMs = ms;
  if (isMoved) return;
  isMoved = true;
  const moved = movedDate(RealDate, () => aheadMs);
  RealDate.prototype.constructor = moved;
  globalThis.Date = moved;
}
