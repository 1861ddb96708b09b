import type { OpaqueType } from '../outside/model-port.js';
import type { AppSummary, LibraryUse, ModelAnswer } from '../outside/app-port.js';
import type { CallTarget, ExportsSummary, ValueSummary } from './module-summary.js';

/** Tags keep what JSON would lose: dates, `undefined`, functions. */
export type Wire = string | number | boolean | null | Tagged;

export type Tagged =
  | { readonly type: 'undefined' }
  | { readonly type: 'number'; readonly v: 'NaN' | 'Infinity' | '-Infinity' | '-0' }
  /** Milliseconds since 1970; null for an invalid date. */
  | { readonly type: 'date'; readonly v: number | null }
  | { readonly type: 'array'; readonly v: readonly Wire[] }
  | { readonly type: 'object'; readonly v: readonly (readonly [key: string, value: Wire])[] }
  | { readonly type: 'opaque'; readonly kind: OpaqueType; readonly label: string }
  /** By its array and its index in the last database. Only parent to child. */
  | { readonly type: 'record'; readonly list: string; readonly index: number }
  /** By the number of an object that the child sent. Only parent to child. */
  | { readonly type: 'known'; readonly i: number };

/** `i` is the number of the object. Without `v` it is unchanged since it was last sent. */
export type WireValue = { readonly v: Wire; readonly i?: number } | { readonly i: number };

export interface WireList {
  readonly count: number;
  /** The length of the unchanged start since the last snapshot (or the load). */
  readonly same: number;
  readonly items: readonly WireValue[];
}

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
  readonly limitMs: number;
}

/** Numbers of records are negative; the child numbers other objects from 1. */
export type WireDatabase = Readonly<Record<string, readonly { readonly v: Wire; readonly i: number }[]>>;

export interface LoadQuestion extends QuestionBase {
  readonly type: 'load';
  readonly file: string;
  readonly script: string;
  readonly imports: Imports | null;
  readonly marker: string;
  readonly database: WireDatabase;
  /** Paths or package names. */
  readonly databaseModules: readonly string[];
  readonly modules: AllowedModules;
  readonly aheadMs: number | null;
  readonly app: AppParts | null;
}

/** For a file that answers HTTP requests. */
export interface AppParts {
  /** A path. */
  readonly modelModule: string;
  /** The parent answers them. If absent, the module itself runs, and each of its calls is a note. */
  readonly functions?: readonly string[] | undefined;
}

/** They overlap. */
export interface RequestsQuestion extends QuestionBase {
  readonly type: 'requests';
  readonly callMs: number;
  /** Bytes as Latin-1: one character a byte. */
  readonly requests: readonly { readonly id: number; readonly bytes: string }[];
}

/** The answer to a message `asked`. */
export interface ModelReply extends ModelAnswer {
  readonly value: Wire;
}

export interface WireModelCall {
  readonly request: number;
  readonly name: string;
  readonly args: readonly Wire[];
  readonly result?: Wire | undefined;
  /** The message of what it threw. */
  readonly error?: string | undefined;
}

export interface CallQuestion extends QuestionBase {
  readonly type: 'call';
  readonly callMs: number;
  readonly calls: readonly { readonly target: CallTarget; readonly args: readonly Wire[] }[];
}

export interface SnapshotQuestion extends QuestionBase {
  readonly type: 'snapshot';
}

/** Other records in the arrays of the database, while the module stays loaded. */
export interface RecordsQuestion extends QuestionBase {
  readonly type: 'records';
  readonly database: WireDatabase;
  readonly aheadMs: number | null;
}

export type Question = LoadQuestion | CallQuestion | SnapshotQuestion | RecordsQuestion | RequestsQuestion;

export type Imports = readonly {
  readonly statement: number;
  readonly from: string;
  readonly names: readonly string[];
}[];

export interface AllowedModules {
  readonly allowed: readonly string[];
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

export interface WireResponse {
  /** Latin-1: one character a byte. */
  readonly bytes: string;
  /** The app closed the connection. */
  readonly isOver: boolean;
  readonly isCut: boolean;
  /** Calls that wrote to the response after it had ended. */
  readonly lateWrites: readonly WireThrown['frames'][];
}

/** One message is one line: nonce, running number, JSON. */
export type Message =
  | { readonly type: 'reached'; readonly statement: number }
  | {
      readonly type: 'loaded';
      readonly binding: ValueSummary;
      readonly exports: ExportsSummary;
      readonly app?: AppSummary | undefined;
    }
  /** A function of the model is called. The parent replies. */
  | {
      readonly type: 'asked';
      readonly request: number;
      readonly name: string;
      readonly args: readonly Wire[];
    }
  /** A function of the app's own model has answered. */
  | ({ readonly type: 'called' } & WireModelCall)
  /** The app closed the connection of a request. */
  | { readonly type: 'over'; readonly request: number }
  | { readonly type: 'library'; readonly request: number; readonly use: LibraryUse }
  | {
      readonly type: 'responded';
      readonly responses: readonly WireResponse[];
      readonly uncaught: readonly WireThrown[];
    }
  | { readonly type: 'before' | 'begun'; readonly snapshot: WireSnapshot }
  | {
      readonly type: 'answered';
      readonly outcomes: readonly WireOutcome[];
      readonly after: WireSnapshot;
    }
  | { readonly type: 'snapshot'; readonly snapshot: WireSnapshot }
  | { readonly type: 'ended'; readonly ending: WireEnding; readonly snapshot?: WireSnapshot | undefined };

export const ready = 'ready';

export const maxMessageBytes = 1024 * 1024;

/** A snapshot and a result make one message. */
export const maxValuesInSnapshot = 6_000;

/** Two pipes, so that the child's answers can be read after it is gone. */
export const pipes = { answers: 3, questions: 4 } as const;
