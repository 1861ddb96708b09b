/** What is to be seen: rows, and where the cursor stands, counted from 0; none where it is hidden. */
export interface Frame {
  readonly rows: readonly string[];
  readonly cursor?: { readonly row: number; readonly column: number };
}

export interface Size {
  readonly columns: number;
  readonly rows: number;
}
