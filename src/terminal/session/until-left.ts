import { dirname } from 'node:path';
import type { Context } from '../../outside/context.js';
import { createWarmChildren, type WarmChildren } from '../../sandbox/outside/warm-children.js';
import type { Left, Place } from './state.js';

export interface Start {
  readonly place: Place;
  readonly source: string;
  readonly context: Context;
  readonly warmChildren: WarmChildren;
}

export interface End {
  readonly resolve: (left: Left) => void;
  readonly reject: (error: Error) => void;
}

/** Keeps a process ready for the next check. */
export async function untilLeft(
  start: Omit<Start, 'warmChildren'>,
  open: (start: Start, end: End) => void,
): Promise<Left> {
  const warmChildren = createWarmChildren(start.context.judging);
  warmChildren.ahead(dirname(start.place.file));
  return new Promise<Left>((resolve, reject) => {
    open({ ...start, warmChildren }, { resolve, reject });
  }).finally(() => warmChildren.close());
}
