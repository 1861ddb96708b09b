import type { Answer, Ending, Look } from '../../outside/model-port.js';
import type { CallTarget, ExportsLook, ValueLook } from '../module-look.js';
import type { Program } from './program.js';

/** A learner's module, loaded in a child process and ready to be called. */
export interface Running {
  /** The statements that were left out because they did not run to their end, in the order in which they failed. */
  readonly leftOut: readonly LeftOut[];
  /** Whether it could be loaded at all, with statements left out or not. */
  readonly loaded: boolean;
  readonly binding: ValueLook;
  readonly exports: ExportsLook;
  /**
   * Makes calls that overlap: all begin before any is waited for. One answer each.
   * @throws Error only for a fault of the tool
   */
  call(calls: readonly Call[]): Promise<readonly Answer[]>;
  /** The database one timer tick on; undefined where it cannot be had. */
  look(): Promise<Look | undefined>;
  /** Loads the module anew in the same process, with another database. This one can no longer be called. */
  reload(program: Program): Promise<Running>;
  /** What the learner's code has printed so far. */
  printed(): Promise<Printed>;
}

/** One call of the binding's function, or of an exported one as a method of the exports. */
export interface Call {
  readonly target: CallTarget;
  readonly args: readonly unknown[];
}

export interface LeftOut {
  /** The index of the statement, or undefined where the ending came before or after all of them. */
  readonly statement: number | undefined;
  readonly ending: Ending;
}

export interface Printed {
  readonly text: string;
  readonly isCut: boolean;
}
