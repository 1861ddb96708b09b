/**
 * The only opening between the referee and the learner's code; neither side knows the other.
 *
 * Returned values are plain data: only what survives `JSON.stringify`, plus `undefined`, `Date` and `Opaque`.
 */
export interface ModelPort {
  /** The functions that can be called. */
  readonly functions: readonly string[];
  /**
   * Starts all calls before it waits, and returns one answer each. Overlapping calls share their snapshots.
   * @throws Error for a fault of the tool
   */
  call(calls: readonly ModelCall[]): Promise<readonly Answer[]>;
}

export interface ModelCall {
  /** The name of the function. */
  readonly name: string;
  readonly args: readonly unknown[];
}

/** A value that plain data cannot hold: a function, a promise, a bigint, a cycle … */
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

/** A value and the number of its object, the same over all calls of one child. */
export interface ValueSnapshot {
  readonly value: unknown;
  /** Only for objects and functions. */
  readonly id?: number | undefined;
}

/** The arrays of the database; undefined if it is no longer an array. */
export type Lists = Readonly<Record<string, readonly ValueSnapshot[] | undefined>>;

/** The learner's world at one moment. */
export interface Snapshot {
  /** The arguments of the call, as they are now. */
  readonly args: readonly ValueSnapshot[];
  readonly lists: Lists;
  /** Exceptions from timers and unhandled rejections since the snapshot before. */
  readonly uncaught: readonly Thrown[];
}

export type Answer = Returned | Unanswered;

export interface Returned {
  readonly type: 'returned';
  /** Whether it returned a promise; `result` is its value then. */
  readonly promised: boolean;
  readonly result: ValueSnapshot;
  /** Right before the call. */
  readonly before: Snapshot;
  /** Right after the answer, in a microtask. */
  readonly after: Snapshot;
  /** After the late effects: the snapshot before the next call, or one at the end. */
  readonly later: Snapshot;
  /** Exceptions from timers and unhandled rejections until then. */
  readonly uncaught: readonly Thrown[];
}

export interface Unanswered {
  readonly type: 'unanswered';
  readonly ending: Ending;
  readonly before?: Snapshot | undefined;
  /** The last known one. */
  readonly after?: Snapshot | undefined;
}

/** After a hang or a crash, further calls say nothing. */
export function canGoOn(answer: Answer): boolean {
  return answer.type === 'returned' || answer.ending.type === 'threw';
}

/** How the learner's code can end without an answer. */
export type Ending =
  | { readonly type: 'threw'; readonly error: Thrown }
  /** `isIdle`: the process only waited; undefined if unknown. */
  | { readonly type: 'hung'; readonly afterMs: number; readonly isIdle?: boolean | undefined }
  /** A promise that can never settle. */
  | { readonly type: 'pending' }
  | { readonly type: 'exited'; readonly code: number }
  /** The process died: out of memory, a signal. */
  | {
      readonly type: 'crashed';
      readonly reason: 'memory' | 'signal' | 'unknown';
      readonly signal?: string | undefined;
    }
  /** It wrote to the checker's pipe. */
  | { readonly type: 'tampered' };

/** What was thrown, as data. */
export interface Thrown {
  /** The error's name (`TypeError`), or the type of another thrown value (`string`). */
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly isError: boolean;
  /** The frames in the learner's file, innermost first, in its own lines and columns. */
  readonly frames: readonly { readonly line: number; readonly column: number }[];
  /** The place in another file where the error was thrown; the path starts at the learner's folder. */
  readonly origin?: { readonly file: string; readonly line: number } | undefined;
}
