import type { Judging } from '../../outside/judging.js';
import { startChild, type Child } from './child.js';

/** Children that start before they are needed: one gets ready while its parent has other things to do. */
export interface WarmChildren {
  /** Starts a child that can read `folder`, unless one waits for it; of too many that wait, the oldest is killed. */
  readonly ahead: (folder: string) => void;
  /** The child that waits for `folder`, else a new one. Each is given once. */
  readonly take: (folder: string) => Child;
  /** Kills those that were not taken; none is started ahead from then on. */
  readonly close: () => void;
}

/** In as many folders someone may work at once. */
const maxWaiting = 3;

export function createWarmChildren(judging: Judging): WarmChildren {
  const waiting = new Map<string, Child>();
  let isClosed = false;
  return {
    ahead: (folder) => {
      if (isClosed || waiting.has(folder)) return;
      try {
        waiting.set(folder, startChild(judging, folder));
      } catch {
        return; // `take` tries again and reports the error
      }
      const [[oldest, child] = []] = waiting;
      if (waiting.size <= maxWaiting || oldest === undefined) return;
      waiting.delete(oldest);
      child?.drop();
    },
    take: (folder) => {
      const child = waiting.get(folder);
      waiting.delete(folder);
      // One that waits for long may have been killed by the system.
      return child && !child.isGone() ? child : startChild(judging, folder);
    },
    close: () => {
      isClosed = true;
      for (const child of waiting.values()) child.drop();
      waiting.clear();
    },
  };
}
