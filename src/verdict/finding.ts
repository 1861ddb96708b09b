/** Where in the learner's text something is: both numbers count from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The names of the kinds that a lesson's `Details` describe. */
export type Kinds<Details> = Extract<keyof Details, string>;

/** One thing that was noticed, as a fact: what it is called, its data, and where. Words come later. */
export type Finding<Details, Kind extends Kinds<Details> = Kinds<Details>> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly details: Details[K];
    readonly place?: Place | undefined;
  };
}[Kind];
