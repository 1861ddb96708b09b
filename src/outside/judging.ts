/** What judging needs from outside; a test can replace each part. */
export interface Judging {
  /** The Node program that runs submissions; an absolute path. */
  readonly node: string;
  /** The script that the sandbox's child runs; an absolute path. */
  readonly runner: string;
  readonly limits: Limits;
  /** Random bytes in hexadecimal: two characters for each byte. */
  readonly random: (bytes: number) => string;
  readonly now: () => Date;
}

export interface Limits {
  /** For the start of a child, in ms; reached only if the machine has a problem. */
  readonly bootMs: number;
  /** For loading the learner's code, and for each call, in ms. */
  readonly runMs: number;
  /** For each call, if it should be less than `runMs`. */
  readonly callMs?: number | undefined;
}
