/** Names the current work: `Checking src/model.js (3 of 40)`. */
export type Say = (what: string) => void;

export const showAfterMs = 1_000;
/** On stderr. */
export interface Line {
  readonly say: Say;
  readonly wipe: () => void;
  readonly clear: () => void;
}
