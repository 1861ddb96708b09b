import type { AppPort, LoadedApp } from '../../outside/app-port.js';
import type { Answer, Ending, Snapshot } from '../../outside/model-port.js';
import type { CallTarget, ExportsSummary, ValueSummary } from '../module-summary.js';
import type { Program } from './program.js';

export interface Running extends AppPort {
  readonly leftOut: readonly LeftOut[];
  readonly loaded: boolean;
  readonly binding: ValueSummary;
  readonly exports: ExportsSummary;
  /** Only for a file that answers HTTP requests. */
  readonly app?: LoadedApp | undefined;
  /** Overlapping calls, with one answer for each. @throws Error only for a fault of the tool */
  call(calls: readonly Call[]): Promise<readonly Answer[]>;
  /** One timer tick later; undefined if it cannot be read. */
  snapshot(): Promise<Snapshot | undefined>;
  /**
   * The module stays loaded, its arrays hold these records, and its clock is `aheadMs` ms ahead (default: as before).
   * Do not call the old one afterwards.
   */
  replaceRecords(database: Program['database'], aheadMs?: number): Promise<Running>;
  /** In the same process, with another database. Do not call the old one afterwards. */
  reload(program: Program): Promise<Running>;
  printed(): Promise<Printed>;
}

export interface Call {
  readonly target: CallTarget;
  readonly args: readonly unknown[];
}

export interface LeftOut {
  /** Undefined if it failed before or after all statements. */
  readonly statement: number | undefined;
  readonly ending: Ending;
}

export interface Printed {
  readonly text: string;
  readonly isCut: boolean;
}
