import type { OpaqueType } from '../outside/model-port.js';
import type { CallTarget, ExportsSummary, ValueSummary } from './module-summary.js';

/** A value between the two processes. Tags keep what JSON would lose: dates, `undefined`, functions. */
export type Wire = string | number | boolean | null | Tagged;

export type Tagged =
  | { readonly type: 'undefined' }
  | { readonly type: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  /** Milliseconds since 1970; null for an invalid date. */
  | { readonly type: 'date'; readonly v: number | null }
  | { readonly type: 'array'; readonly v: readonly Wire[] }
  | { readonly type: 'object'; readonly v: readonly (readonly [key: string, value: Wire])[] }
  | { readonly type: 'opaque'; readonly kind: OpaqueType; readonly label: string }
  /** A record of the database, by its array and its index at load time. Only parent to child. */
  | { readonly type: 'record'; readonly list: string; readonly index: number };

/** A value and the number of its object. Without `v` it is unchanged since it was last sent. */
export type WireValue = { readonly v: Wire; readonly i?: number } | { readonly i: number };

/** An array of the database. `items` holds only the records that fit into a message. */
export interface WireList {
  readonly count: number;
  /** The length of the unchanged start, compared with the look before (or the load). */
  readonly same: number;
  readonly items: readonly WireValue[];
}

/** The learner's world at one moment. A list is null if it is no longer an array. */
export interface WireSnapshot {
  readonly args: readonly (readonly WireValue[])[];
  readonly lists: Readonly<Record<string, WireList | null>>;
  readonly uncaught: readonly WireThrown[];
}

export interface WireThrown {
  readonly name: string;
  readonly message: string;
  readonly code?: string | undefined;
  readonly isError: boolean;
  readonly frames: readonly { readonly line: number; readonly column: number }[];
  readonly origin?: { readonly file: string; readonly line: number } | undefined;
}

interface QuestionBase {
  /** Begins every message of the child. Only the first question has it. */
  readonly nonce?: string;
  /** Limit for synchronous code of the learner, in ms. */
  readonly limitMs: number;
}

export interface LoadQuestion extends QuestionBase {
  readonly type: 'load';
  readonly file: string;
  readonly script: string;
  readonly imports: Imports | null;
  readonly marker: string;
  /** Numbers of records are negative; the child numbers other objects from 1. */
  readonly database: Readonly<Record<string, readonly { readonly v: Wire; readonly i: number }[]>>;
  readonly databaseModule: string;
  readonly modules: AllowedModules;
}

/** Overlapping calls: all begin before the first `await`. */
export interface CallQuestion extends QuestionBase {
  readonly type: 'call';
  /** Limit for each call; `limitMs` is the one for the looks. In ms. */
  readonly callMs: number;
  readonly calls: readonly { readonly target: CallTarget; readonly args: readonly Wire[] }[];
}

export interface SnapshotQuestion extends QuestionBase {
  readonly type: 'snapshot';
}

export type Question = LoadQuestion | CallQuestion | SnapshotQuestion;

export type Imports = readonly {
  readonly statement: number;
  readonly from: string;
  readonly names: readonly string[];
}[];

export interface AllowedModules {
  readonly allowed: readonly string[];
  /** Packages get nearly all modules, with the network closed (`--root`). */
  readonly packagesGetMore: boolean;
}

export type WireOutcome =
  | { readonly type: 'returned'; readonly promised: boolean; readonly result: WireValue }
  | { readonly type: 'threw'; readonly error: WireThrown };

export type WireEnding =
  | { readonly type: 'threw'; readonly error: WireThrown }
  | { readonly type: 'hung'; readonly afterMs: number; readonly isIdle?: boolean | undefined }
  | { readonly type: 'pending' }
  | { readonly type: 'exited'; readonly code: number };

/** One message is one line: nonce, running number, JSON. */
export type Message =
  | { readonly type: 'reached'; readonly statement: number }
  | { readonly type: 'loaded'; readonly binding: ValueSummary; readonly exports: ExportsSummary }
  /** The world before the calls and after they began, for calls that never end. */
  | { readonly type: 'before' | 'begun'; readonly snapshot: WireSnapshot }
  | {
      readonly type: 'answered';
      readonly outcomes: readonly WireOutcome[];
      /** Right after the last answer. Later effects show in the look before the next call. */
      readonly after: WireSnapshot;
    }
  | { readonly type: 'snapshot'; readonly snapshot: WireSnapshot }
  /** The question has no other answer. The look is absent if it cannot be taken. */
  | { readonly type: 'ended'; readonly ending: WireEnding; readonly snapshot?: WireSnapshot | undefined };

/** The first line of the child, before any nonce. */
export const ready = 'ready';

/** The largest line that the child sends, in bytes. */
export const maxMessageBytes = 1024 * 1024;

/** Limit for one look. A look and a result make one message. */
export const maxValuesInSnapshot = 6_000;

/** File descriptors. Two pipes, so that the child's answers can be read after it is gone. */
export const pipes = { answers: 3, questions: 4 } as const;
