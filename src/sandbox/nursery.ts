import type { Judging } from '../outside/judging.js';
import { startChild, type Child, type Readiness } from './child.js';

/** Children that are started before anybody needs them: one gets ready while its parent has other things to do. */
export interface Nursery {
  /** Starts a child that can read `folder`, unless one waits for it; of many that wait, the oldest is ended. */
  readonly ahead: (folder: string, readiness?: Readiness) => void;
  /** The child that waits for `folder`, else a new one. Each is given away once. */
  readonly take: (folder: string) => Child;
  /** Ends those that nobody took; none is started ahead from then on. */
  readonly close: () => void;
}

/** For as many folders somebody works in at once. */
const most = 3;

export function createNursery(judging: Judging): Nursery {
  const waiting = new Map<string, Child>();
  let isClosed = false;
  return {
    ahead: (folder, readiness) => {
      if (isClosed || waiting.has(folder)) return;
      waiting.set(folder, startChild(judging, folder, readiness));
      const [[oldest, child] = []] = waiting;
      if (waiting.size <= most || oldest === undefined) return;
      waiting.delete(oldest);
      child?.drop();
    },
    take: (folder) => {
      const child = waiting.get(folder);
      waiting.delete(folder);
      // One that waits for long may have been ended by the system.
      return child && !child.isGone() ? child : startChild(judging, folder);
    },
    close: () => {
      isClosed = true;
      for (const child of waiting.values()) child.drop();
      waiting.clear();
    },
  };
}
