import type { SeenByStep } from '../lesson/seen.js';
import type { AppExchange } from '../referee/app/exchange.js';
import type { Exchange } from '../referee/exchange.js';
import type { PlayedStory } from '../referee/story.js';
import type { Printed } from '../sandbox/outside/running.js';
import type { StepVerdict } from '../verdict/verdict.js';

export interface Judgement {
  readonly steps: readonly StepVerdict[];
  readonly seen: SeenByStep;
  readonly exchanges: readonly Exchange[];
  /** HTTP requests to a server of the learner's own. */
  readonly requests?: readonly AppExchange[];
  readonly moreGrants: number;
  readonly stories: readonly PlayedStory[];
  readonly printed: Printed;
}

/** Of a source that cannot be parsed. */
export const unread: Omit<Judgement, 'steps'> = {
  seen: {},
  exchanges: [],
  moreGrants: 0,
  stories: [],
  printed: { text: '', isCut: false },
};
