import type { LibraryUse } from '../../outside/app-port.js';
import type { Ending, Thrown } from '../../outside/model-port.js';
import type { AppCall, GivenState } from './given-model.js';
import type { AppHttpRequest, HttpAnswer } from './http.js';

/** One request that will be sent to the app, and what the model knows then. */
export interface PlannedRequest<Case extends string = string> {
  /** What the request tries: `good`, `wrong-secret`. */
  readonly case: Case;
  readonly request: AppHttpRequest;
  readonly state: GivenState;
}

/** Requests that overlap. */
export type PlannedGroup<Case extends string = string> = readonly PlannedRequest<Case>[];

export interface AppExchange<Case extends string = string> extends PlannedRequest<Case> {
  /** Other requests overlapped with it. */
  readonly isTogether: boolean;
  readonly answer: HttpAnswer;
  /** What wrote to the response after it had ended: places in the learner's file, innermost first. */
  readonly lateWrites: readonly Thrown['frames'][];
  readonly calls: readonly AppCall[];
  readonly uses: readonly LibraryUse[];
  /** Of the whole group: errors that no code handled. */
  readonly uncaught: readonly Thrown[];
  /** Why there are no answers to the group. */
  readonly ending?: Ending | undefined;
}
