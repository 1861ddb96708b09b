import type { Kinds } from '../verdict/finding.js';
import type { Severity } from '../verdict/verdict.js';

export interface Wording {
  /** What is wrong and where, in one or two sentences. */
  readonly message: string;
  /** What to do next, without the whole answer. */
  readonly fix: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
}

export interface KindWords<Details> {
  readonly severity: Severity;
  readonly meaning: string;
  readonly say: (details: Details) => Wording;
}

/** One sentence about the danger on a real server, if the step's own `why` does not cover it. */
export type Dangers<Details> = { readonly [Kind in Kinds<Details>]?: string };

/** A kind without words does not compile. */
export type Words<Details> = {
  readonly [Kind in Kinds<Details>]: KindWords<Details[Kind]>;
};
