import { basename, dirname } from 'node:path';
import { readRegular } from '../durable-file/read-regular.js';
import { listenToFolder } from './folder-events.js';
import { readContent, type Content } from './submission.js';

/** For systems that do not report changes. */
const pollMs = 500;
/** Some editors save in two steps. */
const settleMs = 300;

export interface FileWatch {
  readonly known: (text: string) => void;
  /** Pauses while we write the file. */
  readonly during: <Result>(write: () => Promise<Result>) => Promise<Result>;
  readonly stop: () => void;
}

/** Watches the folder, because editors replace files. */
export function watchFile(file: string, text: string, onChange: (content: Content) => void): FileWatch {
  const telling = createTelling(file, text, onChange);
  const folder = listenToFolder(dirname(file), (name) => name === basename(file), telling.look);
  const timer = setInterval(() => {
    if (telling.look()) folder.reopen(); // not reported: the folder may have been replaced
  }, pollMs);
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
    settling ??= setTimeout(settle, settleMs);
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

function plainText(file: string): string | undefined {
  try {
    const text = readRegular(file).toString('utf8');
    const isPlain = text !== '' && !text.includes('\0') && !text.includes('\ufffd');
    return isPlain && text.length <= 1024 * 1024 ? text : undefined;
  } catch {
    return undefined;
  }
}
