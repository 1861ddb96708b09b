import type { Readable } from 'node:stream';
import { maxMessageBytes } from '../wire.js';

export type Heard =
  | { readonly type: 'line'; readonly text: string }
  | { readonly type: 'too-long' }
  | { readonly type: 'silent' }
  | {
      readonly type: 'gone';
      readonly code: number | null;
      readonly signal: string | null;
      readonly tookTooMuch: boolean;
    };

const maxUnreadBytes = 8 * maxMessageBytes;

export interface Lines {
  next(limit: number): Promise<Heard>;
}

/** After the last line `next` returns how the process ended. */
export function readLines(stream: Readable, ended: Promise<Heard>): Lines {
  const waiting: Heard[] = [];
  let last: Heard | undefined;
  let isFlooded = false;
  let wake = (): void => undefined;
  let unreadBytes = 0;
  const add = (heard: Heard): void => {
    unreadBytes += heard.type === 'line' ? heard.text.length : 0;
    if (unreadBytes <= maxUnreadBytes) waiting.push(heard);
    else if (!isFlooded) {
      isFlooded = true;
      waiting.push({ type: 'too-long' });
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
      if (heard?.type === 'line') unreadBytes -= heard.text.length;
      return heard ?? last ?? { type: 'silent' };
    },
  };
}

function cutIntoLines(stream: Readable, add: (heard: Heard) => void): void {
  let rest = '';
  const stop = (): void => {
    rest = '';
    add({ type: 'too-long' });
    // Not `pause`: a stream that is not drained never closes.
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
      add({ type: 'line', text: line });
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
