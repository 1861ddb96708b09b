import type { Readable } from 'node:stream';
import { maxMessageBytes } from '../wire.js';

/** What came out of a process. */
export type Heard =
  | { readonly how: 'line'; readonly text: string }
  | { readonly how: 'too-long' }
  | { readonly how: 'silent' }
  | {
      readonly how: 'gone';
      readonly code: number | null;
      readonly signal: string | null;
      /** It was ended for taking more memory than it may have. */
      readonly tookTooMuch: boolean;
    };

/** Of lines that wait to be read. */
const maxUnreadBytes = 8 * maxMessageBytes;

export interface Lines {
  next(limit: number): Promise<Heard>;
}

/** Cuts a stream into lines and hands them out one by one; when all are read, how the process ended. */
export function readLines(stream: Readable, ended: Promise<Heard>): Lines {
  const waiting: Heard[] = [];
  let last: Heard | undefined;
  let isFlooded = false;
  let wake = (): void => undefined;
  let unreadBytes = 0;
  const add = (heard: Heard): void => {
    unreadBytes += heard.how === 'line' ? heard.text.length : 0;
    // A flood is never read: what comes after it is forgotten.
    if (unreadBytes <= maxUnreadBytes) waiting.push(heard);
    else if (!isFlooded) {
      isFlooded = true;
      waiting.push({ how: 'too-long' });
      stream.destroy();
    }
    wake();
  };
  cutIntoLines(stream, add);
  ended.then(
    (heard) => {
      last = heard;
      wake();
    },
    () => undefined,
  );
  return {
    next: async (limit) => {
      if (waiting.length === 0 && !last) await wakened(limit, (resolve) => (wake = resolve));
      const heard = waiting.shift();
      if (heard?.how === 'line') unreadBytes -= heard.text.length;
      return heard ?? last ?? { how: 'silent' };
    },
  };
}

/** The bound is in characters, of which each has at least one byte. */
function cutIntoLines(stream: Readable, add: (heard: Heard) => void): void {
  let rest = '';
  const stop = (): void => {
    rest = '';
    add({ how: 'too-long' });
    // Not paused: a stream that is not read to its end never closes.
    stream.destroy();
  };
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line.length > maxMessageBytes) {
        stop();
        return;
      }
      add({ how: 'line', text: line });
    }
    if (rest.length > maxMessageBytes) stop();
  });
}

async function wakened(limit: number, listen: (resolve: () => void) => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await new Promise<void>((resolve) => {
    timer = setTimeout(resolve, limit);
    listen(resolve);
  });
  clearTimeout(timer);
}
