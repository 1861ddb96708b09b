import stringWidth from 'fast-string-width';
import type { Io } from '../../outside/io.js';
import { printable } from '../../verdict/printable.js';
import { sliceAnsi } from '../views/slice-ansi.js';
import { showAfterMs, type Line } from './line.js';

const redrawEveryMs = 100;

const signs = {
  'utf-8': ['⠋', '⠙', '⠹', '⠸', '⠼', '⠴', '⠦', '⠧', '⠇', '⠏'],
  ascii: ['|', '/', '-', '\\'],
} as const;
const clearLine = '\r\u001b[K';

export function animatedLine(
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
    timer = setInterval(draw, redrawEveryMs);
  }, showAfterMs);
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

/** A wrapped line could not be overwritten, so the name is cut before the time. */
function shortened(doing: string, time: string, sign: string, width: number): string {
  const room = width - stringWidth(sign) - time.length - 4;
  return sliceAnsi(`${sign} ${sliceAnsi(printable(doing), Math.max(0, room))} (${time})`, Math.max(1, width));
}
