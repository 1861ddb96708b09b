/**
 * The one small opening between the judge and the learner's code. The referee talks to a
 * `ModelPort` and does not know that a child process answers; the sandbox provides one and does
 * not know what OAuth is.
 *
 * Values that come back are plain data: objects, arrays, strings, numbers, booleans, null,
 * undefined, `Date`, and `Opaque` for all that JSON cannot hold. Only what would survive
 * JSON.stringify (own enumerable properties, `toJSON` applied) is on an object.
 */
export interface ModelPort {
  /** The functions that can be called. */
  readonly functions: readonly string[];
  /**
   * Begins all calls before it waits for any, and returns one answer each. Calls that overlap share their looks: the
   * world before the first and after the last. Never rejects for what the learner's code does.
   * @throws Error for a fault of the tool
   */
  call(calls: readonly ModelCall[]): Promise<readonly Answer[]>;
}

export interface ModelCall {
  /** The name of the function. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** Something that plain data cannot hold: a function, a promise, a bigint, a cycle … */
export class Opaque {
  readonly type: OpaqueType;
  /** A function's name, a bigint's digits, the message of a getter that threw; may be empty. */
  readonly label: string;

  constructor(type: OpaqueType, label = '') {
    this.type = type;
    this.label = label;
  }
}

export type OpaqueType =
  'function' | 'class' | 'promise' | 'symbol' | 'bigint' | 'cycle' | 'too-deep' | 'too-much' | 'throws';

/** A value, and which object it is: the same number is the same object, over all calls of one child. */
export interface ValueSnapshot {
  readonly value: unknown;
  /** Absent for what is no object and no function. */
  readonly id?: number | undefined;
}

/** The lists that `require('./db.js')` holds; one that is no array any more is undefined. */
export type Lists = Readonly<Record<string, readonly ValueSnapshot[] | undefined>>;

/** The learner's world at one moment. */
export interface Snapshot {
  /** The arguments of the call, as they are now. */
  readonly args: readonly ValueSnapshot[];
  readonly lists: Lists;
  /** Exceptions out of timers and unhandled rejections that came up since the look before. */
  readonly uncaught: readonly Thrown[];
}

export type Answer = Returned | Unanswered;

export interface Returned {
  readonly type: 'returned';
  /** Whether the function gave a promise (then `result` is what it was fulfilled with). */
  readonly promised: boolean;
  readonly result: ValueSnapshot;
  /** Right before the call. */
  readonly before: Snapshot;
  /** Right after the answer, in a microtask. */
  readonly after: Snapshot;
  /** When what the call began had its turn: the look before the next call, or one at the end. */
  readonly later: Snapshot;
  /** Exceptions out of timers and unhandled rejections that came up up to then. */
  readonly uncaught: readonly Thrown[];
}

export interface Unanswered {
  readonly type: 'unanswered';
  readonly ending: Ending;
  readonly before?: Snapshot | undefined;
  /** The last that is known. */
  readonly after?: Snapshot | undefined;
}

/** Whether calls behind that one say anything: after a hang or a crash they do not. */
export function canGoOn(answer: Answer): boolean {
  return answer.type === 'returned' || answer.ending.type === 'threw';
}

/** The ways in which code of the learner's can end without an answer. */
export type Ending =
  | { readonly type: 'threw'; readonly error: Thrown }
  /** `isIdle`: whether the process only waited; undefined where that is not known. */
  | { readonly type: 'hung'; readonly afterMs: number; readonly isIdle?: boolean | undefined }
  /** A promise that nothing is left to settle. */
  | { readonly type: 'pending' }
  | { readonly type: 'exited'; readonly code: number }
  /** The process died: out of memory, a signal. */
  | {
      readonly type: 'crashed';
      readonly reason: 'memory' | 'signal' | 'unknown';
      readonly signal?: string | undefined;
    }
  /** It spoke on the judge's own pipe. */
  | { readonly type: 'tampered' };

/** What was thrown, as data. */
export interface Thrown {
  /** An error's name (`TypeError`), or the type of what was thrown instead (`string`, `undefined`). */
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly isError: boolean;
  /** The frames that lie in the learner's file, innermost first, in its own lines and columns. */
  readonly frames: readonly { readonly line: number; readonly column: number }[];
  /** The place in another file where the error was thrown; the path starts at the learner's folder. */
  readonly origin?: { readonly file: string; readonly line: number } | undefined;
}
