import stringWidth from 'fast-string-width';
import { printable } from '../../verdict/printable.js';
import { graphemesOf } from '../graphemes.js';

/** One character as it is seen. */
export interface Cell {
  /** Where it begins in its line, in UTF-16 units, and where the next one does. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** The column on the screen where it begins, counted from 0, and how many it takes. */
  readonly column: number;
  readonly width: number;
}

const plain = /^[\u0020-\u007e]*$/;
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v'); // the compiler does not know this flag yet, all our Nodes do

/** Tabs stay tabs and are shown as blanks up to the next of these columns. */
const tabStop = 4;

/** The characters of a line that are seen between two columns of the screen, each with its place. */
export function cellsBetween(line: string, from: number, to: number): Cell[] {
  if (!plain.test(line))
    return cellsOf(line).filter(({ column, width }) => column < to && column + width > from);
  return Array.from(line.slice(from, to), (shown, index) => {
    const column = from + index;
    return { start: column, end: column + 1, shown, column, width: 1 };
  });
}

/** The width of a line on the screen, in columns. */
export function widthOf(line: string): number {
  return columnOf(line, line.length);
}

/** The column on the screen of an offset in a line. */
export function columnOf(line: string, offset: number): number {
  if (plain.test(line)) return Math.min(line.length, offset);
  const cells = cellsOf(line);
  const cell = cells.find(({ end }) => end > offset);
  const last = cells.at(-1);
  return cell?.column ?? (last ? last.column + last.width : 0);
}

/** The offset in a line that stands at a column of the screen, or before the character that covers it. */
export function offsetAt(line: string, column: number): number {
  if (plain.test(line)) return Math.min(line.length, column);
  return cellsOf(line).find((cell) => cell.column + cell.width > column)?.start ?? line.length;
}

const known = new Map<string, readonly Cell[]>();
const mostKnown = 500;

/** Lines that are seen are asked for at every key: the answers are kept for a while. */
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

/** An emoji of several parts is one sign; every other sign that nobody sees becomes visible. */
function seen(character: string): string {
  const shown = emoji.test(character) ? character : printable(character);
  return stringWidth(shown) > 0 ? shown : Array.from(shown, escaped).join('');
}

function escaped(sign: string): string {
  return `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`;
}
