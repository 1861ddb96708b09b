import type { Io } from '../../outside/io.js';
import { printable } from '../../verdict/printable.js';
import { showAfterMs, type Line, type Say } from './line.js';

/** Shows on stderr what work runs longer than a second. Call `wipe` before you write to the terminal. */
export async function showWork<Result>(
  io: Pick<Io, 'stderr' | 'terminal' | 'now'>,
  what: string,
  work: (say: Say, wipe: () => void) => Promise<Result>,
): Promise<Result> {
  const line = await lineFor(io, what);
  try {
    return await work(line.say, line.wipe);
  } finally {
    line.clear();
  }
}

async function lineFor(io: Pick<Io, 'stderr' | 'terminal' | 'now'>, what: string): Promise<Line> {
  switch (io.terminal.waiting) {
    case 'silent':
      return { say: () => undefined, wipe: () => undefined, clear: () => undefined };
    case 'told':
      return toldLine(io, what);
    case 'animated':
      return (await import('./animated-line.js')).animatedLine(io, what);
  }
}

/** One sentence for screen readers: it cannot be erased. */
function toldLine({ stderr }: Pick<Io, 'stderr'>, what: string): Line {
  let doing = what;
  const timer = setTimeout(() => stderr.write(`${printable(doing)}. Please wait.\n`), showAfterMs);
  return {
    say: (next) => {
      doing = next;
    },
    wipe: () => undefined,
    clear: () => clearTimeout(timer),
  };
}
