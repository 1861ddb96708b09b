import stringWidth from 'fast-string-width';
import type { Frame } from './frame.js';
import { graphemesOf } from '../graphemes.js';

/** Knows what the terminal shows, and writes only the differences. */
export interface Painter {
  /** Returns the bytes for the changed rows and the cursor. */
  readonly paint: (frame: Frame) => string;
  /** The next frame is painted completely. */
  readonly forget: () => void;
}

const escape = '\u001b[';

export function createPainter(): Painter {
  let shown: readonly string[] | undefined;
  let cursor: Frame['cursor'];
  return {
    paint: (frame) => {
      const rows = changedRows(frame.rows, shown);
      const isMoved = cursor?.row !== frame.cursor?.row || cursor?.column !== frame.cursor?.column;
      const written = rows === '' && !isMoved ? '' : around(rows, frame.cursor);
      shown = frame.rows;
      cursor = frame.cursor;
      return written;
    },
    forget: () => {
      shown = undefined;
      cursor = undefined;
    },
  };
}

/** Hides the cursor while rows are written, so that it does not jump. */
function around(rows: string, cursor: Frame['cursor']): string {
  const place = cursor ? `${at(cursor.row, cursor.column)}${escape}?25h` : '';
  const hidden = rows !== '' || !cursor ? `${escape}?25l` : '';
  return `${hidden}${rows}${place}`;
}

function changedRows(rows: readonly string[], shown: readonly string[] | undefined): string {
  const begin = shown ? '' : `${escape}2J`;
  const gone = (shown?.length ?? 0) - rows.length;
  const blank = Array.from({ length: Math.max(0, gone) }, () => '');
  const changed = [...rows, ...blank].map((row, index) =>
    row === (shown?.[index] ?? '') ? '' : written(row, index),
  );
  return begin + changed.join('');
}

/** Overwrites a row and then clears its end, so nothing flickers. */
function written(row: string, index: number): string {
  return `${at(index, 0)}${placed(row)}${escape}0m${escape}K`;
}

function at(row: number, column: number): string {
  return `${escape}${String(row + 1)};${String(column + 1)}H`;
}

/** Characters that are one column wide in every terminal, and escape for colours. */
// eslint-disable-next-line no-control-regex -- colours begin with one
const plain = /^[\u001b\u0020-\u02ff\u2010-\u2027\u2190-\u2199\u2500-\u259f]*$/;
// eslint-disable-next-line no-control-regex -- the colours that our own style writes
const pieces = /(\u001b\[[\d;]*m)/;

/** Terminals disagree about the width of emoji and accents, so the column is set after each of them. */
function placed(row: string): string {
  if (plain.test(row)) return row;
  let column = 0;
  return row
    .split(pieces)
    .map((piece, index) => {
      if (index % 2 === 1) return piece;
      let text = '';
      for (const { segment } of graphemesOf(piece)) {
        const width = stringWidth(segment);
        column += width;
        text += plain.test(segment) ? segment : fixed(segment, column, width);
      }
      return text;
    })
    .join('');
}

/** Clears its columns, prints the character, and moves to the next column. */
function fixed(sign: string, end: number, width: number): string {
  return `${escape}${String(Math.max(1, width))}X${sign}${escape}${String(end + 1)}G`;
}
