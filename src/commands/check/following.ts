import type { Target } from '../../check/check-target.js';
import { explainSystemError } from '../../errors/system-error.js';
import { UserError } from '../../errors/user-error.js';
import type { SaveWatch } from '../../workspace/watch-saves.js';

/** The files of folders and patterns, which come and go. */
export interface Following {
  readonly targets: () => readonly Target[];
  /** Why there is no file. */
  readonly trouble: () => UserError | undefined;
  readonly refresh: () => Promise<void>;
  readonly stop: () => void;
}

export interface FollowingEvents {
  /** Called with new files, or with none when the last one is gone. */
  readonly onOthers: (files: readonly string[]) => void;
  readonly onError: (error: Error) => void;
}

/** The interval in ms; longer if a search takes long. */
const searchEveryMs = 1_000;
const shareOfTime = 20;

/** @param find throws a `UserError` if there is no file */
export function followTargets(
  find: () => Promise<readonly Target[]>,
  saves: SaveWatch,
  { onOthers, onError }: FollowingEvents,
): Following {
  let targets: readonly Target[] = [];
  let trouble: UserError | undefined;
  const look = async (): Promise<void> => {
    const before = new Set(filesOf(targets));
    const had = trouble;
    try {
      targets = await find();
      trouble = undefined;
    } catch (error) {
      const known = explainSystemError(error);
      if (!(known instanceof UserError)) throw error;
      targets = [];
      trouble ??= known;
    }
    saves.follow(filesOf(targets));
    const others = filesOf(targets).filter((file) => !before.has(file));
    if (others.length > 0 || (trouble && !had)) onOthers(others);
  };
  const refresh = oneByOne(look);
  const stop = repeat(refresh, onError);
  return { targets: () => targets, trouble: () => trouble, refresh, stop };
}

function filesOf(targets: readonly Target[]): string[] {
  return targets.map(({ file }) => file);
}

/** One after another: two parallel searches would both report a new file. */
function oneByOne(work: () => Promise<void>): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(work));
}

function repeat(work: () => Promise<void>, onError: (error: Error) => void): () => void {
  let timer: NodeJS.Timeout;
  const later = (ms: number): void => {
    timer = setTimeout(() => void once(), ms);
  };
  const once = async (): Promise<void> => {
    const began = performance.now();
    try {
      await work();
      if (!isOver) later(Math.max(searchEveryMs, (performance.now() - began) * shareOfTime));
    } catch (error) {
      onError(error as Error);
    }
  };
  let isOver = false;
  later(searchEveryMs);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
