import type { Exchange } from '../referee/exchange.js';
import type { Probe } from '../referee/play.js';
import type { ExportsSummary, ValueSummary } from '../sandbox/module-summary.js';
import type { LeftOut } from '../sandbox/outside/running.js';
import type { Thrown } from '../outside/model-port.js';
import type { CatchFact, Facts } from '../source/facts.js';

export interface Evidence {
  readonly facts: Facts;
  /** Absent if the source cannot be parsed: then no code ran. */
  readonly run?: Run;
  /** Grants; empty if a step fails without them. */
  readonly exchanges: readonly Exchange[];
  /** Errors that end no call; looked for only if a step fails. */
  readonly caught?: readonly CaughtError[];
  /** Read only if a call failed because something is not a function. */
  readonly otherExports?: OtherExports;
}

/** The names that other files of the learner's export, by the path that loads them. */
export type OtherExports = Readonly<Record<string, readonly string[]>>;

export interface CaughtError {
  readonly error: Thrown;
  /** Absent if nothing catches it: it happens in the background. */
  readonly by?: CatchFact;
}

export interface Run {
  /** Top-level statements that threw, hung or exited, and were left out for the probes. */
  readonly leftOut: readonly LeftOut[];
  readonly loaded: boolean;
  readonly binding: ValueSummary;
  readonly exports: ExportsSummary;
  /** The binding's function, or the exported one if there is no binding. */
  readonly probed: 'binding' | 'exports' | 'nothing';
  readonly probes: readonly Probe[];
  readonly exportProbes: readonly Probe[];
}
