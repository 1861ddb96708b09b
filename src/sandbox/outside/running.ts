import type { Answer, Ending, Snapshot } from '../../outside/model-port.js';
import type { CallTarget, ExportsSummary, ValueSummary } from '../module-summary.js';
import type { Program } from './program.js';

export interface Running {
  /** Statements that were left out, in the order in which they failed. */
  readonly leftOut: readonly LeftOut[];
  readonly loaded: boolean;
  readonly binding: ValueSummary;
  readonly exports: ExportsSummary;
  /** Makes overlapping calls; returns one answer for each. @throws Error only for a fault of the tool */
  call(calls: readonly Call[]): Promise<readonly Answer[]>;
  /** The database one timer tick later; undefined if it cannot be read. */
  snapshot(): Promise<Snapshot | undefined>;
  /** Loads the module again in the same process with another database. Do not call the old one afterwards. */
  reload(program: Program): Promise<Running>;
  printed(): Promise<Printed>;
}

/** A call of the binding's function, or of an exported one as a method of the exports. */
export interface Call {
  readonly target: CallTarget;
  readonly args: readonly unknown[];
}

export interface LeftOut {
  /** The index of the statement; undefined if it failed before or after all statements. */
  readonly statement: number | undefined;
  readonly ending: Ending;
}

export interface Printed {
  readonly text: string;
  readonly isCut: boolean;
}
