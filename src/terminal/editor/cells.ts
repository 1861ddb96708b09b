import stringWidth from 'fast-string-width';
import { printable } from '../../verdict/printable.js';
import { graphemesOf } from '../graphemes.js';

/** One visible character (a grapheme). */
export interface Cell {
  /** Offsets in its line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** The first column on the screen, from 0, and the width in columns. */
  readonly column: number;
  readonly width: number;
}

const plain = /^[\u0020-\u007e]*$/;
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v'); // the compiler does not know this flag yet; all supported Nodes do

/** The width of a tab, in columns. */
const tabStop = 4;

/** The characters between two columns of the screen. */
export function cellsBetween(line: string, from: number, to: number): Cell[] {
  if (!plain.test(line))
    return cellsOf(line).filter(({ column, width }) => column < to && column + width > from);
  return Array.from(line.slice(from, to), (shown, index) => {
    const column = from + index;
    return { start: column, end: column + 1, shown, column, width: 1 };
  });
}

export function widthOf(line: string): number {
  return columnOf(line, line.length);
}

/** The screen column of an offset in a line. */
export function columnOf(line: string, offset: number): number {
  if (plain.test(line)) return Math.min(line.length, offset);
  const cells = cellsOf(line);
  const cell = cells.find(({ end }) => end > offset);
  const last = cells.at(-1);
  return cell?.column ?? (last ? last.column + last.width : 0);
}

/** The offset at a screen column, or before the character that covers it. */
export function offsetAt(line: string, column: number): number {
  if (plain.test(line)) return Math.min(line.length, column);
  return cellsOf(line).find((cell) => cell.column + cell.width > column)?.start ?? line.length;
}

const known = new Map<string, readonly Cell[]>();
const mostKnown = 500;

/** Each key asks for the visible lines, so the results are cached. */
function cellsOf(line: string): readonly Cell[] {
  const old = known.get(line);
  if (old) return old;
  if (known.size >= mostKnown) known.clear();
  const cells = cut(line);
  known.set(line, cells);
  return cells;
}

function cut(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemesOf(line)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : seen(segment);
    const width = stringWidth(shown);
    cells.push({ start: index, end: index + segment.length, shown, column, width });
    column += width;
  }
  return cells;
}

/** Control characters become visible escapes; emoji stay whole. */
function seen(character: string): string {
  const shown = emoji.test(character) ? character : printable(character);
  return stringWidth(shown) > 0 ? shown : Array.from(shown, escaped).join('');
}

function escaped(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
