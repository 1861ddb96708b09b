import type { LoadedApp } from '../outside/app-port.js';
import type { AppExchange } from '../referee/app/exchange.js';
import type { Exchange } from '../referee/exchange.js';
import type { Probe } from '../referee/play.js';
import type { ExportsSummary, ValueSummary } from '../sandbox/module-summary.js';
import type { LeftOut } from '../sandbox/outside/running.js';
import type { Thrown } from '../outside/model-port.js';
import type { RequestsRun } from './requests-run.js';
import type { CatchFact, Facts } from '../source/facts.js';

export interface Evidence {
  readonly facts: Facts;
  /** Absent if the source cannot be parsed. */
  readonly run?: Run;
  /** Only of a file that answers HTTP requests. */
  readonly app?: AppRun;
  /** Only of a file with HTTP requests. */
  readonly requests?: RequestsRun;
  /** Empty if a step fails without them. */
  readonly exchanges: readonly Exchange[];
  readonly caught?: readonly CaughtError[];
  /** Only if a call failed because something is not a function. */
  readonly otherExports?: OtherExports;
}

/** By the path that loads them. */
export type OtherExports = Readonly<Record<string, readonly string[]>>;

export interface CaughtError {
  readonly error: Thrown;
  readonly by?: CatchFact;
}

export interface AppRun {
  readonly leftOut: readonly LeftOut[];
  /** Undefined if the file could not be loaded. */
  readonly loaded?: LoadedApp | undefined;
  readonly exports: ExportsSummary;
  /** Errors of the load that no code handled. */
  readonly uncaught: readonly Thrown[];
  /** In the order in which they were sent. */
  readonly exchanges: readonly AppExchange[];
  /** The same requests again, with the learner's middleware before the app: alone, it was never reached. */
  readonly mounted?: Mounted | undefined;
}

export interface Mounted {
  /** The name of the middleware in the file. */
  readonly name: string;
  readonly exchanges: readonly AppExchange[];
}

export interface Run {
  /** Left out for the probes. */
  readonly leftOut: readonly LeftOut[];
  readonly loaded: boolean;
  readonly binding: ValueSummary;
  readonly exports: ExportsSummary;
  readonly probed: 'binding' | 'exports' | 'nothing';
  readonly probes: readonly Probe[];
  readonly exportProbes: readonly Probe[];
}
