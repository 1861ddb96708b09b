import type { Ending, Thrown } from './model-port.js';

/** The learner's app: HTTP requests go in as bytes, answers come out as bytes. */
export interface AppPort {
  /** The requests overlap. @throws Error only for a fault of the tool */
  request(requests: readonly AppRequest[], listening: Listening): Promise<Responded>;
}

/** One HTTP request. `id` is above 0 and belongs to it alone. */
export interface AppRequest {
  readonly id: number;
  readonly bytes: Buffer;
}

export interface AppResponse {
  readonly bytes: Buffer;
  /** The app closed the connection. */
  readonly isOver: boolean;
  /** The app sent more than is kept. */
  readonly isCut: boolean;
  /** Calls that wrote to the response after it had ended: their places in the learner's file, innermost first. */
  readonly lateWrites: readonly Thrown['frames'][];
}

/** `request` is 0 outside of a request. */
export interface AskedModel {
  readonly request: number;
  readonly name: string;
  readonly args: readonly unknown[];
}

export interface ModelAnswer {
  /** `threw`: before there was a promise. */
  readonly type: 'returned' | 'rejected' | 'threw';
  /** For an error: its properties. */
  readonly value: unknown;
  readonly afterMs: number;
}

/** A call of the app's own model, after it has answered. */
export interface ModelCall extends AskedModel {
  readonly result?: unknown;
  /** The message of what it threw. */
  readonly error?: string | undefined;
}

/** They are called in the order in which things happen in the app. */
export interface Listening {
  readonly answerModel: (asked: AskedModel) => ModelAnswer;
  readonly onModelCall?: (call: ModelCall) => void;
  /** The answer to the request has ended. */
  readonly onOver: (request: number) => void;
}

export interface Responded {
  /** If it is there, further requests say nothing. */
  readonly ending?: Ending;
  /** In the order of the requests. */
  readonly responses: readonly AppResponse[];
  readonly uses: readonly SeenUse[];
  /** Exceptions from timers and unhandled rejections. */
  readonly uncaught: readonly Thrown[];
}

/** What a file exports that shall answer HTTP requests. */
export interface AppSummary {
  /** `factory`: `express` itself, without a call. */
  readonly exports: 'server' | 'function' | 'router' | 'factory' | 'nothing';
  /** The property of the exported object that holds an app or a server. */
  readonly heldAs?: string | undefined;
  /** Of an exported function. */
  readonly parameters?: number | undefined;
  /** Apps that the file made with `express()`. */
  readonly made: number;
}

export interface LibraryUse {
  readonly type: 'created' | LibraryMethod;
  /** The request and the response are objects of the library. */
  readonly isLibrarys: boolean;
  /** Of a created server: the functions of its model that are those of `model.js`. */
  readonly given?: readonly string[] | undefined;
  /** Of a created server: its option `accessTokenLifetime`; null if that is not a number. */
  readonly lifetime?: number | null | undefined;
}

export type LibraryMethod = 'token' | 'authenticate' | 'authorize';

export interface SeenUse extends LibraryUse {
  readonly request: number;
}

export interface LoadedApp extends AppSummary {
  /** While the file was loaded. */
  readonly uses: readonly SeenUse[];
}
