/** Returned values hold what `JSON.stringify` keeps, `undefined`, `Date` and `Opaque`. */
export interface ModelPort {
  readonly functions: readonly string[];
  /** The calls overlap and share their snapshots. @throws Error for a fault of the tool */
  call(calls: readonly ModelCall[]): Promise<readonly Answer[]>;
}

export interface ModelCall {
  readonly name: string;
  readonly args: readonly unknown[];
}

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

/** `id` numbers an object or a function, the same over all calls of one child. */
export interface ValueSnapshot {
  readonly value: unknown;
  readonly id?: number | undefined;
}

export type Lists = Readonly<Record<string, readonly ValueSnapshot[] | undefined>>;

export interface Snapshot {
  readonly args: readonly ValueSnapshot[];
  readonly lists: Lists;
  /** Exceptions from timers and unhandled rejections since the snapshot before. */
  readonly uncaught: readonly Thrown[];
}

export type Answer = Returned | Unanswered;

export interface Returned {
  readonly type: 'returned';
  /** `result` is the value of the promise then. */
  readonly promised: boolean;
  readonly result: ValueSnapshot;
  readonly before: Snapshot;
  /** Right after the answer, in a microtask. */
  readonly after: Snapshot;
  /** After late effects. */
  readonly later: Snapshot;
  readonly uncaught: readonly Thrown[];
}

export interface Unanswered {
  readonly type: 'unanswered';
  readonly ending: Ending;
  readonly before?: Snapshot | undefined;
  readonly after?: Snapshot | undefined;
}

/** After a hang or a crash, further calls say nothing. */
export function canGoOn(answer: Answer): boolean {
  return answer.type === 'returned' || answer.ending.type === 'threw';
}

export type Ending =
  | { readonly type: 'threw'; readonly error: Thrown }
  /** `isIdle`: the process only waited; undefined if unknown. */
  | { readonly type: 'hung'; readonly afterMs: number; readonly isIdle?: boolean | undefined }
  /** A promise that can never settle. */
  | { readonly type: 'pending' }
  | { readonly type: 'exited'; readonly code: number }
  | {
      readonly type: 'crashed';
      readonly reason: 'memory' | 'signal' | 'unknown';
      readonly signal?: string | undefined;
    }
  /** It wrote to the checker's pipe. */
  | { readonly type: 'tampered' };

export interface Thrown {
  /** `TypeError`; for a thrown value that is not an error its type (`string`). */
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly isError: boolean;
  /** In the learner's file, innermost first. */
  readonly frames: readonly { readonly line: number; readonly column: number }[];
  /** In another file; the path starts at the learner's folder. */
  readonly origin?: { readonly file: string; readonly line: number } | undefined;
}
