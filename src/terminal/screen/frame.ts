/** The cursor counts from 0; absent: hidden. */
export interface Frame {
  readonly rows: readonly string[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}
