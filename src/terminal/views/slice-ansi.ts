import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { inOwnSigns } from '../../style/paragraph.js';
import type { Style } from '../../style/style.js';
import { graphemesOf } from '../graphemes.js';

// eslint-disable-next-line no-control-regex -- the colours that our own style writes
const colour = /\u001b\[[\d;]*m/y;

/** Cuts a coloured row at a width in columns. */
export function sliceAnsi(row: string, width: number): string {
  if (stringWidth(stripVTControlCharacters(row)) <= width) return row;
  let shown = '';
  let left = width;
  for (let at = 0; at < row.length;) {
    colour.lastIndex = at;
    const found = colour.exec(row)?.[0];
    const next = found ?? graphemesOf(row).containing(at)?.segment ?? row.charAt(at);
    if (found === undefined) {
      left -= stringWidth(next);
      if (left < 0) return `${shown}\u001b[0m`;
    }
    shown += next;
    at += next.length;
  }
  return shown;
}

/** The same, but the reader sees that there was more. */
export function shortened(row: string, width: number, style: Style): string {
  if (stringWidth(stripVTControlCharacters(row)) <= width) return row;
  const dots = inOwnSigns('…', style);
  return `${sliceAnsi(row, Math.max(0, width - dots.length))}${dots}`;
}
