import type { Answer, Ending, Foreign } from '../outside/model-port.js';
import type { Program } from './program.js';

/** A learner's module, loaded in a child process of its own and ready to be called. */
export interface Running extends Module {
  /** The statements that had to be left out because they did not come to an end, in the order in which they failed. */
  readonly leftOut: readonly LeftOut[];
  /** Whether it could be loaded at all, be it with statements left out. */
  readonly loaded: boolean;
  readonly binding: ValueLook;
  readonly exports: ExportsLook;
  /** What the learner's code printed until the last answer. */
  printed(): Promise<Printed>;
  /** Ends the child and all that it started; gives what the learner's code printed. */
  stop(): Promise<Printed>;
}

/** A module of which nothing is known but that it was asked for; where it does not load, no call is answered. */
export interface Module {
  /**
   * Calls the binding's function (`{ of: 'binding' }`) or an exported one as a method of the exports. Several may be
   * asked for at once: they are made one after the other, each when all that the last one did has been looked at.
   * Rejects only where the tool is at fault.
   */
  call(target: CallTarget, args: readonly unknown[], lastLook?: LastLook): Promise<Answer>;
  /**
   * Loads the module anew in the same process, with another database, as if it were a new one, when all that was asked
   * before has been answered. What was loaded before can no longer be called.
   */
  again(program: Program): Module;
}

export interface LeftOut {
  /** The index of the statement, or undefined where the ending came before or after all of them. */
  readonly statement: number | undefined;
  readonly ending: Ending;
}

/** When the learner's world is looked at for the last time: one timer tick on, or without waiting for one. */
export type LastLook = 'a tick later' | 'at the answer';

export type CallTarget = { readonly of: 'binding' } | { readonly of: 'exports'; readonly name: string };

/** What a name holds, without its content. */
export interface ValueLook {
  /** `none`: there is no such name, or nothing could be read from it. */
  readonly type: ValueType;
  /** For texts, numbers and the like: the value. */
  readonly value?: string | number | boolean | null | Foreign;
}

export type ValueType =
  | 'none'
  | 'undefined'
  | 'null'
  | 'boolean'
  | 'number'
  | 'string'
  | 'symbol'
  | 'bigint'
  | 'function'
  | 'class'
  | 'array'
  | 'promise'
  | 'object';

export interface ExportsLook extends ValueLook {
  /** `module.exports` is the binding's own function. */
  readonly isBinding: boolean;
  /** The properties of `module.exports`, own and inherited from a class, at most 100. */
  readonly properties: readonly (ValueLook & { readonly name: string; readonly isBinding: boolean })[];
}

export interface Printed {
  readonly text: string;
  readonly isCut: boolean;
}
