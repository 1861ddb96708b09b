import type { ForeignType } from '../outside/model-port.js';
import type { CallTarget, ExportsLook, ValueLook } from './module-look.js';

/**
 * A value on its way between the two processes. Strings, booleans, null and most numbers are sent as they are; all
 * else is an object with a tag, so that dates, `undefined` and functions are not lost.
 */
export type Wire = string | number | boolean | null | Tagged;

export type Tagged =
  | { readonly t: 'undefined' }
  | { readonly t: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  /** Milliseconds since 1970; null for an invalid date. */
  | { readonly t: 'date'; readonly v: number | null }
  | { readonly t: 'array'; readonly v: readonly Wire[] }
  | { readonly t: 'object'; readonly v: readonly (readonly [key: string, value: Wire])[] }
  | { readonly t: 'foreign'; readonly type: ForeignType; readonly label: string }
  /** A record of the database, by its array and its index at the start. Only towards the child. */
  | { readonly t: 'record'; readonly list: string; readonly index: number };

/** A value, and the number of the object that it is. Without `v` it holds what it held when it was sent last. */
export type WireSeen = { readonly v: Wire; readonly i?: number } | { readonly i: number };

/** An array of the database: how many records it has, and those that fit into a message. */
export interface WireList {
  readonly count: number;
  /** So many at the start are those of the look before (or of the load), and unchanged. */
  readonly same: number;
  /** What comes after those. */
  readonly items: readonly WireSeen[];
}

/** The learner's world at one moment. A list is null where the database no longer has an array there. */
export interface WireLook {
  /** The arguments of each call. */
  readonly args: readonly (readonly WireSeen[])[];
  readonly lists: Readonly<Record<string, WireList | null>>;
  /** Exceptions out of timers and unhandled rejections since the look before. */
  readonly uncaught: readonly WireThrown[];
}

export interface WireThrown {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly isError: boolean;
  readonly frames: readonly { readonly line: number; readonly column: number }[];
}

interface QuestionBase {
  /** Begins every message. Only the first question has it. */
  readonly nonce?: string;
  /** For the learner's code that runs in one go, in ms. */
  readonly limitMs: number;
}

/** Asks the child to load the learner's module, or to load it anew with another database. */
export interface LoadQuestion extends QuestionBase {
  readonly type: 'load';
  readonly file: string;
  readonly script: string;
  /** The imports of an ES module; null for a CommonJS module. */
  readonly imports: Imports | null;
  readonly marker: string;
  /** Each record with a number below 0; the child gives other objects numbers above. */
  readonly database: Readonly<Record<string, readonly { readonly v: Wire; readonly i: number }[]>>;
  readonly databaseModule: string;
  readonly modules: AllowedModules;
}

/** Asks for calls that overlap: all begin before any is waited for. */
export interface CallQuestion extends QuestionBase {
  readonly type: 'call';
  readonly calls: readonly { readonly target: CallTarget; readonly args: readonly Wire[] }[];
}

/** Asks how the database is now, one timer tick on. */
export interface LookQuestion extends QuestionBase {
  readonly type: 'look';
}

export type Question = LoadQuestion | CallQuestion | LookQuestion;

/** What the statements of an ES module load, in their order: from where, and which names. */
export type Imports = readonly {
  readonly statement: number;
  readonly from: string;
  readonly names: readonly string[];
}[];

/** Which of Node's modules a submission may load; all others are refused. */
export interface AllowedModules {
  readonly allowed: readonly string[];
  /** Whether packages get nearly all of them, with the network closed: for an app of one's own. */
  readonly packagesGetMore: boolean;
}

/** How one of several calls ended. */
export type WireOutcome =
  | { readonly type: 'returned'; readonly promised: boolean; readonly result: WireSeen }
  | { readonly type: 'threw'; readonly error: WireThrown };

export type WireEnding =
  | { readonly how: 'threw'; readonly error: WireThrown }
  | { readonly how: 'hung'; readonly afterMs: number }
  | { readonly how: 'pending' }
  | { readonly how: 'exited'; readonly code: number };

/** What the child says, each on a line of its own after the nonce and a running number. */
export type Message =
  /** The top-level statement of this index comes next. */
  | { readonly type: 'reached'; readonly statement: number }
  | { readonly type: 'loaded'; readonly binding: ValueLook; readonly exports: ExportsLook }
  /** The world before the calls, or after they have begun: for calls that never end. */
  | { readonly type: 'before' | 'begun'; readonly look: WireLook }
  | {
      readonly type: 'answered';
      readonly outcomes: readonly WireOutcome[];
      /** Right after the last answer. What is still left to do shows in the look before the next call. */
      readonly after: WireLook;
    }
  | { readonly type: 'looked'; readonly look: WireLook }
  /** The question has no other answer; with a look where one could be taken. */
  | { readonly type: 'ended'; readonly ending: WireEnding; readonly look?: WireLook | undefined };

/** The first line of the child, before any nonce: its clock may start. */
export const ready = 'ready';

/** The largest line that the child sends, in bytes. */
export const maxMessageBytes = 1024 * 1024;

/** Of values in one look; a look and a result make one message. */
export const maxValuesInLook = 6_000;

/**
 * The numbers of the pipes, one for each direction: what the child has said can be read to its end, also when it is
 * gone and a question can no longer be sent.
 */
export const pipes = { answers: 3, questions: 4 } as const;
