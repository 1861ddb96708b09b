import { basename, dirname } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';
import { listenToFolder } from './folder-events.js';
import { readContent, type Content } from './submission.js';

/** Watching stays cheap where the system tells of changes; where it does not, this finds them, in ms. */
const polled = 500;
/** How long something odd must last before it is told, in ms: while an editor saves, a file may be gone or empty. */
const settled = 300;

export interface FileWatch {
  /** Says what the file holds by our own doing, or by what we were told: that is no change to tell of. */
  readonly known: (text: string) => void;
  /** Looks away while we write the file ourselves, for it holds the old text until then, and looks again when that is done. */
  readonly during: <Result>(write: () => Promise<Result>) => Promise<Result>;
  readonly stop: () => void;
}

/**
 * Tells of each new content that somebody else gave a file, and when it holds no text any more. Watches the folder:
 * editors that save by renaming put another file in its place.
 */
export function watchFile(file: string, text: string, onChange: (content: Content) => void): FileWatch {
  const telling = createTelling(file, text, onChange);
  const folder = listenToFolder(dirname(file), (name) => name === basename(file), telling.look);
  const timer = setInterval(() => {
    if (telling.look()) folder.reopen(); // the system did not tell: the folder may be another one now
  }, polled);
  return {
    known: telling.known,
    during: telling.during,
    stop: () => {
      folder.stop();
      clearInterval(timer);
      telling.stop();
    },
  };
}

interface Telling extends FileWatch {
  /** Looks at the file now. Whether there was something to tell. */
  readonly look: () => boolean;
}

/** Knows what was told of a file, and tells what is new. */
function createTelling(file: string, text: string, onChange: (content: Content) => void): Telling {
  let last = markOf({ type: 'text', text });
  let settling: NodeJS.Timeout | undefined;
  let isAway = false;
  const tell = (content: Content): boolean => {
    clearTimeout(settling);
    settling = undefined;
    if (isAway || markOf(content) === last) return false;
    last = markOf(content);
    onChange(content);
    return true;
  };
  const settle = (): void => void tell(readContent(file));
  const look = (): boolean => {
    const now = plainText(file);
    if (now !== undefined) return tell({ type: 'text', text: now });
    settling ??= setTimeout(settle, settled);
    return false;
  };
  return {
    look,
    known: (known) => void (last = markOf({ type: 'text', text: known })),
    during: async (write) => {
      isAway = true;
      try {
        return await write();
      } finally {
        isAway = false;
        look();
      }
    },
    stop: () => {
      clearTimeout(settling);
      settling = undefined;
    },
  };
}

function markOf(content: Content): string {
  switch (content.type) {
    case 'text':
      return `text ${content.text}`;
    case 'missing':
      return 'missing';
    case 'unusable':
      return `unusable ${content.problem.message}`;
  }
}

/** The text at once, where there is nothing odd about it; undefined means that a closer look is needed. */
function plainText(file: string): string | undefined {
  try {
    const text = readRegular(file).toString('utf8');
    const isPlain = text !== '' && !text.includes('\0') && !text.includes('\ufffd');
    return isPlain && text.length <= 1024 * 1024 ? text : undefined;
  } catch {
    return undefined;
  }
}
