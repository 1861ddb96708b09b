import { watch, type FSWatcher } from 'node:fs';

/** What the system tells of a folder. */
export interface FolderEvents {
  /** Asks anew: another folder may have the name by now. */
  readonly reopen: () => void;
  readonly stop: () => void;
}

/**
 * Calls `look` when something changes in a folder that has one of the names looked for, or that the system does not
 * name. Never throws: where there is no folder, or no watch left on this system, nothing is told.
 */
export function listenToFolder(
  folder: string,
  isLookedFor: (name: string) => boolean,
  look: () => void,
): FolderEvents {
  const open = (): FSWatcher | undefined => {
    try {
      const watcher = watch(folder, (_event, name) => {
        if (name === null || isLookedFor(name)) look();
      });
      watcher.on('error', () => watcher.close());
      return watcher;
    } catch {
      return undefined;
    }
  };
  let watcher = open();
  return {
    reopen: () => {
      watcher?.close();
      watcher = open();
    },
    stop: () => watcher?.close(),
  };
}
