/** Never throws: errors are in its outcome. */
export type Exposed = (one?: unknown, two?: unknown, three?: unknown) => Outcome;

export type Outcome =
  | { readonly type: 'returned'; readonly value?: unknown }
  | { readonly type: 'threw'; readonly error: unknown };
