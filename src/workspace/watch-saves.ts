import { dirname } from 'node:path';
import { watchFolder, type FolderWatch } from './watch-folder.js';

/** Where the system does not tell of changes, or tells of other folders by now, this finds them, in ms. */
const polled = 500;

export interface SaveWatch {
  /** Watches these files and no others from now on; a file that was not watched is known as it is now. */
  readonly follow: (files: readonly string[]) => void;
  readonly stop: () => void;
}

/**
 * Tells of files that somebody saved, removed or brought back, however their editor does it: by writing, by writing in
 * pieces, or by putting another file in the place. Files beside one that it may load belong to it, but for `ignored`.
 */
export function watchSaves(
  onSave: (files: readonly string[]) => void,
  ignored: ReadonlySet<string>,
): SaveWatch {
  const folders = new Map<string, FolderWatch>();
  const timer = setInterval(() => {
    for (const folder of folders.values()) folder.poll();
  }, polled);
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
