import stringWidth from 'fast-string-width';
import type { Io } from '../../outside/io.js';
import { printable } from '../../verdict/printable.js';
import { sliceAnsi } from '../views/slice-ansi.js';

/** Says what is being done now, in a few words: `Checking src/model.js (3 of 40)`. */
export type Say = (what: string) => void;

/** Nobody wonders before that, in ms. */
const patience = 1_000;
/** How often the line is drawn anew, in ms. */
const pace = 100;

const signs = {
  'utf-8': ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  ascii: ['|', '/', '-', '\\'],
} as const;
const clearLine = '\r\u001b[K';

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
  const line = lineFor(io, what);
  try {
    return await work(line.say, line.wipe);
  } finally {
    line.clear();
  }
}

interface Line {
  readonly say: Say;
  readonly wipe: () => void;
  readonly clear: () => void;
}

function lineFor(io: Pick<Io, 'stderr' | 'terminal' | 'now'>, what: string): Line {
  switch (io.terminal.waiting) {
    case 'silent':
      return { say: () => undefined, wipe: () => undefined, clear: () => undefined };
    case 'told':
      return toldLine(io, what);
    case 'animated':
      return animatedLine(io, what);
  }
}

/** One sentence, for those who listen: what cannot vanish is said once. */
function toldLine({ stderr }: Pick<Io, 'stderr'>, what: string): Line {
  let doing = what;
  const timer = setTimeout(() => stderr.write(`${printable(doing)}. Please wait.\n`), patience);
  return {
    say: (next) => {
      doing = next;
    },
    wipe: () => undefined, // a sentence stays
    clear: () => clearTimeout(timer),
  };
}

function animatedLine(
  { stderr, terminal, now }: Pick<Io, 'stderr' | 'terminal' | 'now'>,
  what: string,
): Line {
  const began = now().getTime();
  const turning = signs[terminal.encoding];
  let doing = what;
  let turn = 0;
  const draw = (): void => {
    const seconds = ((now().getTime() - began) / 1000).toFixed(1);
    const sign = turning[(turn += 1) % turning.length] ?? '';
    const width = ((stderr as Partial<NodeJS.WriteStream>).columns || terminal.columns) - 1;
    stderr.write(`\r${shortened(doing, `${seconds} s`, sign, width)}\u001b[K`);
  };
  const wipe = (): void => {
    if (turn > 0) stderr.write(clearLine);
  };
  let timer = setTimeout(() => {
    draw();
    timer = setInterval(draw, pace);
  }, patience);
  return {
    say: (next) => {
      doing = next;
    },
    wipe,
    clear: () => {
      clearTimeout(timer);
      wipe();
    },
  };
}

/** A line that is wrapped could not be written over: what is being done is cut before the time is. */
function shortened(doing: string, time: string, sign: string, width: number): string {
  const room = width - stringWidth(sign) - time.length - 4;
  return sliceAnsi(`${sign} ${sliceAnsi(printable(doing), Math.max(0, room))} (${time})`, Math.max(1, width));
}
