import type { ForeignType } from '../outside/model-port.js';
import type { Imports } from './program.js';
import type { CallTarget, ExportsLook, LastLook, ValueLook } from './running.js';

/**
 * A value on its way between the two processes. Texts, booleans, null and most numbers stand for
 * themselves; everything else is an object with a tag, so that dates, `undefined` and functions
 * are not lost.
 */
export type Wire = string | number | boolean | null | Tagged;

export type Tagged =
  | { readonly t: 'undefined' }
  | { readonly t: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  /** Milliseconds since 1970; null for an invalid date. */
  | { readonly t: 'date'; readonly v: number | null }
  | { readonly t: 'list'; readonly v: readonly Wire[] }
  | { readonly t: 'object'; readonly v: readonly (readonly [key: string, value: Wire])[] }
  | { readonly t: 'foreign'; readonly type: ForeignType; readonly label: string }
  /** A record of the database, by its list and its index at the start. Only towards the child. */
  | { readonly t: 'record'; readonly list: string; readonly index: number };

export interface WireSeen {
  readonly v: Wire;
  readonly i?: number;
}

/** A list as it was the last time is not told again, nor are the first of its items that are as they were. */
export type WireList = { readonly kept: number; readonly rest: readonly WireSeen[] } | 'same' | 'no-array';

/** How the learner's world stands; where that is as it was when it was looked at last, that alone is told. */
export type WireLook =
  { readonly args: readonly WireSeen[]; readonly lists: Readonly<Record<string, WireList>> } | 'same';

export interface WireThrown {
  readonly name: string;
  readonly message: string;
  readonly code?: string;
  readonly isError: boolean;
  readonly frames: readonly { readonly line: number; readonly column: number }[];
}

/** How the learner's code is kept from going on for ever. */
export interface Guarding {
  /** In ms. */
  readonly limit: number;
  /** Where that is sure, no guard stands by. */
  readonly ends: 'surely' | 'perhaps';
}

/** The first question: what to load, and the secret that each answer begins with. It is never sent again. */
export interface FirstQuestion extends LoadQuestion {
  readonly nonce: string;
}

/** What to load; after the first time, in the same process with another database. */
export interface LoadQuestion extends Guarding {
  readonly file: string;
  readonly script: string;
  /** For an ES module only. */
  readonly imports?: Imports;
  readonly marker: string;
  readonly database: Readonly<Record<string, readonly Wire[]>>;
  readonly databaseModule: string;
  readonly uses: 'language' | 'node';
}

export interface CallQuestion extends Guarding {
  readonly target: CallTarget;
  readonly args: readonly Wire[];
  readonly lastLook: LastLook;
  /** Whether looks are told on the way, for a call that may never end. */
  readonly notes: boolean;
}

export type WireEnding =
  | { readonly how: 'threw'; readonly error: WireThrown }
  | { readonly how: 'hung'; readonly afterMs: number }
  | { readonly how: 'pending' }
  | { readonly how: 'exited'; readonly code: number };

/** What the child tells, each on a line of its own behind the secret and a running number. */
export type Message =
  /** Before the top-level statement of this index. */
  | { readonly is: 'at'; readonly statement: number }
  | { readonly is: 'loaded'; readonly binding: ValueLook; readonly exports: ExportsLook }
  /**
   * A note of what is known so far, in case nothing else comes. Where a text can only get at the language, nothing
   * changes between two calls: then the first note before the first call is enough.
   */
  | { readonly is: 'before' | 'after'; readonly look: WireLook }
  | {
      readonly is: 'answered';
      readonly promised: boolean;
      readonly result: WireSeen;
      readonly after: WireLook;
      /** Absent where nobody waited for it. */
      readonly later?: WireLook;
      readonly strays: readonly WireThrown[];
      /** The arguments before the call, where no note has told of them. */
      readonly before?: readonly WireSeen[];
    }
  /** While loading without a look, in a call with one where it could be taken. */
  | {
      readonly is: 'ended';
      readonly ending: WireEnding;
      readonly look?: WireLook;
      readonly before?: readonly WireSeen[];
    };

/** What the child says before it has a secret: that it stands ready, and its clock may start. */
export const ready = 'ready';

/** The argument for a child that has time for a rehearsal before it says that it stands ready. */
export const rehearsal = 'with a rehearsal';

/** The argument for a child that shall run nothing: it tells, in base 64, what V8 compiles for the others. */
export const compilation = 'compile';

/**
 * The numbers of the pipes. One for each direction: what the child has said can be read to its end, also where it is
 * gone and a question can no longer be sent.
 */
export const pipes = { answers: 3, questions: 4 } as const;
