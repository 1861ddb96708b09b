export interface Judging {
  /** Absolute, like `runner`. */
  readonly node: string;
  readonly runner: string;
  /** The path of bubblewrap, if submissions run in it. */
  readonly isolation?: string;
  readonly limits: Limits;
  /** In hexadecimal: two characters for each byte. */
  readonly random: (bytes: number) => string;
  readonly now: () => Date;
}

export interface Limits {
  /** For the start of a child; reached only if the machine has a problem. */
  readonly bootMs: number;
  readonly runMs: number;
  readonly callMs?: number | undefined;
}
