import { dirname } from 'node:path';
import { watchFolder, type FolderWatch } from './watch-folder.js';

/** For systems that do not report changes. */
const pollMs = 500;

export interface SaveWatch {
  /** Exactly these files. A new one counts as known. */
  readonly follow: (files: readonly string[]) => void;
  readonly stop: () => void;
}

/** Modules next to a file belong to it. */
export function watchSaves(
  onSave: (files: readonly string[]) => void,
  ignored: ReadonlySet<string>,
): SaveWatch {
  const folders = new Map<string, FolderWatch>();
  const timer = setInterval(() => {
    for (const folder of folders.values()) folder.poll();
  }, pollMs);
  return {
    follow: (files) => {
      const wanted = byFolder(files);
      for (const [folder, one] of folders) {
        if (wanted.has(folder)) continue;
        one.stop();
        folders.delete(folder);
      }
      for (const [folder, inside] of wanted) {
        const one = folders.get(folder) ?? watchFolder(folder, onSave, ignored);
        folders.set(folder, one);
        one.follow(inside);
      }
    },
    stop: () => {
      clearInterval(timer);
      for (const folder of folders.values()) folder.stop();
    },
  };
}

function byFolder(files: readonly string[]): Map<string, string[]> {
  const folders = new Map<string, string[]>();
  for (const file of files) folders.set(dirname(file), [...(folders.get(dirname(file)) ?? []), file]);
  return folders;
}
