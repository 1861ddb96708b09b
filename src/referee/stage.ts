import type { RequestGroup } from './request.js';
import type { World } from './world.js';

/** The requests that are made while the database holds one world. */
export interface Stage {
  readonly world: World;
  readonly requests: readonly RequestGroup[];
  /** Only for an asynchronous function. */
  readonly overlapping?: readonly RequestGroup[];
}

export type Stages = readonly [Stage, ...Stage[]];

export interface GrantStage extends Stage {
  /** How many more the database asks for. */
  readonly more: number;
}
