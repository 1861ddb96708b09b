import type { CatchFact, CaughtError, Ending, Evidence, Facts, Place, Spot } from '#lesson';
import { covers, isBefore } from './spots.js';

export interface Caught {
  readonly by: CatchFact['by'] | 'background';
  readonly line?: number;
  readonly isReplaced?: boolean;
}

/** The code after the error does not run. */
export interface CaughtCut {
  readonly ending: Extract<Ending, { type: 'threw' }>;
  readonly place?: Place;
  readonly caught: Caught;
}

export function caughtBefore(
  spots: readonly Spot[],
  { caught = [], facts }: Pick<Evidence, 'caught' | 'facts'>,
): CaughtCut | undefined {
  const found = caught.find((one) => spots.some((spot) => isCutOff(spot, one, facts)));
  return found && cutBy(found);
}

/** The first error, if a `catch` throws another one. */
export function caughtAt(place: Place | undefined, { caught = [], facts }: Evidence): CaughtCut | undefined {
  if (!facts.throws.some((one) => covers(one, place))) return undefined;
  const found = caught.find(({ by }) => by && covers(by.handler, place));
  return found && cutBy(found, true);
}

function cutBy({ error, by }: CaughtError, isReplaced = false): CaughtCut {
  const place = error.frames[0];
  return {
    ending: { type: 'threw', error },
    ...(place && { place }),
    caught: by
      ? { by: by.by, line: by.handler.place.line, ...(isReplaced && { isReplaced }) }
      : { by: 'background' },
  };
}

function isCutOff(spot: Spot, { error: { frames }, by }: CaughtError, { statements }: Facts): boolean {
  const isGuarded = by !== undefined && covers(by.guarded, spot.place);
  if (frames.length === 0) return isGuarded;
  return frames.some((frame) => {
    if (covers(spot, frame)) return true;
    if (!isBefore(frame, spot.place)) return false;
    if (by && covers(by.guarded, frame)) return isGuarded;
    // The error comes from a function that is called where it is caught.
    return statements.some((one) => covers(one, frame) && covers(one, spot.place));
  });
}
