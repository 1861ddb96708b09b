import type { Kinds } from '../verdict/finding.js';
import type { Severity } from '../verdict/verdict.js';

/** What a finding says to a person. */
export interface Wording {
  /** What is wrong and where, in one or two sentences. */
  readonly message: string;
  /** What to do next, without giving the whole answer. */
  readonly fix: string;
  /** JSON values, where they help. */
  readonly expected?: unknown;
  readonly actual?: unknown;
}

/** The words of one kind of finding. */
export interface KindWords<Details> {
  readonly severity: Severity;
  /** The kind in one sentence, for `explain`. */
  readonly meaning: string;
  readonly say: (details: Details) => Wording;
}

/** What a mistake would open on a real server, where that is more than what its step says: one sentence. */
export type Dangers<Details> = { readonly [Kind in Kinds<Details>]?: string };

/** Words for every kind: one without them does not compile. */
export type Words<Details> = {
  readonly [Kind in Kinds<Details>]: KindWords<Details[Kind]>;
};
