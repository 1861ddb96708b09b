import type { Readable } from 'node:stream';

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

/** The longest line that is taken: far beyond what an honest child says. */
const longest = 32 * 1024 * 1024;

export interface Lines {
  next(limit: number): Promise<Heard>;
}

/** Cuts a stream into lines and hands them out one by one; when all are read, how the process ended. */
export function readLines(stream: Readable, ended: Promise<Heard>): Lines {
  const waiting: Heard[] = [];
  let last: Heard | undefined;
  let wake = (): void => undefined;
  const add = (heard: Heard): void => {
    waiting.push(heard);
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
      return waiting.shift() ?? last ?? { how: 'silent' };
    },
  };
}

function cutIntoLines(stream: Readable, add: (heard: Heard) => void): void {
  let pieces: string[] = [];
  let length = 0;
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    const [first = '', ...rest] = text.split('\n');
    pieces.push(first);
    length += first.length;
    for (const piece of rest) {
      add({ how: 'line', text: pieces.join('') });
      pieces = [piece];
      length = piece.length;
    }
    if (length <= longest) return;
    add({ how: 'too-long' });
    // Not paused: a stream that nobody reads to its end never closes.
    stream.destroy();
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
