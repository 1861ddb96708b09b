import { readFileSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Watching stays cheap where the system tells of changes; where it does not, this finds them, in ms. */
const polled = 500;

export interface FileWatch {
  /** Says what the file holds by our own doing: that is no change to tell of. */
  known(text: string): void;
  stop(): void;
}

/**
 * Tells of each new content that somebody else gave a file. Watches the folder: editors that save by
 * renaming put another file in its place.
 */
export function watchFile(file: string, text: string, onChange: (text: string) => void): FileWatch {
  let last = text;
  const look = (): void => {
    const now = readNow(file);
    // An empty file may be a save that has only begun; the next look tells.
    if (now === undefined || now === last || (now === '' && last !== '')) return;
    last = now;
    onChange(now);
  };
  const watcher = watchFolder(file, look);
  const timer = setInterval(look, polled);
  return {
    known: (known) => {
      last = known;
    },
    stop: () => {
      watcher?.close();
      clearInterval(timer);
    },
  };
}

function watchFolder(file: string, look: () => void): FSWatcher | undefined {
  try {
    const watcher = watch(dirname(file), (_event, name) => {
      if (name === null || name === basename(file)) look();
    });
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return undefined; // no watches left on this system: the timer looks
  }
}

function readNow(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined; // between two names, while an editor saves
  }
}
