import stringWidth from 'fast-string-width';
import { printable } from '../../verdict/printable.js';

/** One character as it is seen. */
interface Cell {
  /** Where it begins in its line, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly shown: string;
  /** The column on the screen where it begins, counted from 0, and how many it takes. */
  readonly column: number;
  readonly width: number;
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
const plain = /^[\u0020-\u007e]*$/;
const emoji = new RegExp('^\\p{RGI_Emoji}$', 'v'); // the compiler does not know this flag yet, all our Nodes do

/** Tabs stay tabs and are shown as blanks up to the next of these columns. */
const tabStop = 4;

/** The characters of one line, each with its place on the screen. */
function cellsOf(line: string): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  let start = 0;
  for (const segment of charactersOf(line)) {
    const shown = segment === '\t' ? ' '.repeat(tabStop - (column % tabStop)) : seen(segment);
    const width = stringWidth(shown);
    cells.push({ start, end: start + segment.length, shown, column, width });
    column += width;
    start += segment.length;
  }
  return cells;
}

/** The column on the screen of an offset in a line. */
export function columnOf(line: string, offset: number): number {
  const head = line.slice(0, offset);
  if (plain.test(head)) return head.length;
  const last = cellsOf(head).at(-1);
  return last ? last.column + last.width : 0;
}

/** The offset in a line that stands at a column of the screen, or before the character that covers it. */
export function offsetAt(line: string, column: number): number {
  if (plain.test(line)) return Math.min(line.length, column);
  return cellsOf(line).find((cell) => cell.column + cell.width > column)?.start ?? line.length;
}

function charactersOf(line: string): Iterable<string> {
  return plain.test(line) ? line : Array.from(graphemes.segment(line), ({ segment }) => segment);
}

/** An emoji of several parts is one sign; every other sign that nobody sees becomes visible. */
function seen(character: string): string {
  return plain.test(character) || emoji.test(character) ? character : printable(character);
}
