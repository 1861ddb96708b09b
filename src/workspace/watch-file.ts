import { basename, dirname } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';
import { listenToFolder } from './folder-events.js';
import { readContent, type Content } from './submission.js';

/** Polling in ms, for systems that do not report changes. */
const polled = 500;
/** A file must be missing or empty for this time, in ms: some editors save in two steps. */
const settled = 300;

export interface FileWatch {
  /** Content that we wrote or know already. */
  readonly known: (text: string) => void;
  /** Pauses while we write the file. */
  readonly during: <Result>(write: () => Promise<Result>) => Promise<Result>;
  readonly stop: () => void;
}

/** Reports new content and unreadable files. Watches the folder, because editors replace files. */
export function watchFile(file: string, text: string, onChange: (content: Content) => void): FileWatch {
  const telling = createTelling(file, text, onChange);
  const folder = listenToFolder(dirname(file), (name) => name === basename(file), telling.look);
  const timer = setInterval(() => {
    if (telling.look()) folder.reopen(); // not reported: the folder may have been replaced
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
  /** Returns whether something was reported. */
  readonly look: () => boolean;
}

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

/** Undefined if a second look is needed. */
function plainText(file: string): string | undefined {
  try {
    const text = readRegular(file).toString('utf8');
    const isPlain = text !== '' && !text.includes('\0') && !text.includes('\ufffd');
    return isPlain && text.length <= 1024 * 1024 ? text : undefined;
  } catch {
    return undefined;
  }
}
