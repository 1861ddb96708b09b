/** Says what is being done now, in a few words: `Checking src/model.js (3 of 40)`. */
export type Say = (what: string) => void;

/** Nobody wonders before that, in ms. */
export const showAfterMs = 1_000;
/** What is being done, on stderr. */
export interface Line {
  readonly say: Say;
  readonly wipe: () => void;
  readonly clear: () => void;
}
