import type { Judging } from '../../outside/judging.js';
import { startChild, type Child } from './child.js';

export interface WarmChildren {
  /** Kills the oldest child if too many wait. */
  readonly ahead: (folder: string) => void;
  /** Each child is returned once. */
  readonly take: (folder: string) => Child;
  readonly close: () => void;
}

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
      // The system may have killed it while it waited.
      return child && !child.isGone() ? child : startChild(judging, folder);
    },
    close: () => {
      isClosed = true;
      for (const child of waiting.values()) child.drop();
      waiting.clear();
    },
  };
}
