import type { Io } from '../../outside/io.js';
import { printable } from '../../verdict/printable.js';
import { showAfterMs, type Line, type Say } from './line.js';

/**
 * Does work; when it takes longer than a second, says on stderr what is being done and for how long. The line is gone
 * when the work is done, whatever came of it; where nobody would see it nothing is written. Whoever writes whole rows
 * to the terminal meanwhile calls `wipe` first: the line comes back below them.
 */
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
      return (await import('./animated-line.js')).animatedLine(io, what); // nothing of it is needed in CI
  }
}

/** One sentence, for those who listen: what cannot vanish is said once. */
function toldLine({ stderr }: Pick<Io, 'stderr'>, what: string): Line {
  let doing = what;
  const timer = setTimeout(() => stderr.write(`${printable(doing)}. Please wait.\n`), showAfterMs);
  return {
    say: (next) => {
      doing = next;
    },
    wipe: () => undefined, // a sentence stays
    clear: () => clearTimeout(timer),
  };
}
