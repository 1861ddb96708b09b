/** Both count from 1; columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export type Kinds<Details> = Extract<keyof Details, string>;

export type Finding<Details, Kind extends Kinds<Details> = Kinds<Details>> = {
  readonly [K in Kind]: {
    readonly kind: K;
    readonly details: Details[K];
    readonly place?: Place | undefined;
  };
}[Kind];
