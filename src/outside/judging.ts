/** What judging needs of the world; everything here can be replaced by a test. */
export interface Judging {
  /** The Node program that runs submissions; an absolute path. */
  readonly node: string;
  /** The script that the sandbox's child runs; an absolute path. */
  readonly runner: string;
  readonly limits: Limits;
  /** Random bytes in hexadecimal, twice as many characters as bytes. */
  readonly random: (bytes: number) => string;
  readonly now: () => Date;
}

export interface Limits {
  /** Until the child says that it is ready, in ms; only a fault of the machine reaches it. */
  readonly bootMs: number;
  /** For the learner's code in one child, loading and each call on its own, in ms. */
  readonly runMs: number;
  /** For each call, where that shall be less. */
  readonly callMs?: number | undefined;
}
