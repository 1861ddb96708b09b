import { watch, type FSWatcher } from 'node:fs';

export interface FolderEvents {
  /** Watches again: another folder may have the name now. */
  readonly reopen: () => void;
  readonly stop: () => void;
}

/** Never throws: a timer finds unreported changes. */
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
