import { cellsBetween, widthOf, type Cell } from '../editor/cells.js';
import type { Ink } from '../../style/ink.js';
import type { Style } from '../../style/style.js';
import type { TokenRow } from './highlight.js';

/** `room` columns from the column `left`. */
export interface SeenLine {
  readonly text: string;
  readonly left: number;
  readonly room: number;
  readonly tokens: TokenRow;
}

/** Offsets in the line. */
export interface CodeMarks {
  readonly selected?: Stretch;
  readonly mistake?: Stretch;
  readonly pair: readonly number[];
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Marks show that a line continues to the left or right. */
export function codeRow(line: SeenLine, marks: CodeMarks, style: Style): string {
  const { text, left, room } = line;
  const [less, more] = style.plain ? ['<', '>'] : ['‹', '›'];
  const isCutLeft = left > 0;
  const isCutRight = widthOf(text) > left + room;
  const from = left + (isCutLeft ? 1 : 0);
  const to = left + room - (isCutRight ? 1 : 0);
  const cells = cellsBetween(text, from, to).map((cell) => within(cell, from, to));
  const seen = isCutRight ? cells : [...cells, ...endCell(text, marks, to)];
  const painted = paint(seen, line.tokens, marks, style.ink);
  return `${isCutLeft ? style.quiet(less) : ''}${painted}${isCutRight ? style.quiet(more) : ''}`;
}

/** A half visible wide character becomes a space. */
function within(cell: Cell, from: number, to: number): Cell {
  const start = Math.max(from, cell.column);
  const width = Math.min(to, cell.column + cell.width) - start;
  return width === cell.width ? cell : { ...cell, shown: ' '.repeat(width), column: start, width };
}

/** The end of a line can be selected or marked too. */
function endCell(text: string, { selected, mistake }: CodeMarks, to: number): Cell[] {
  const start = text.length;
  const isMeant = (stretch?: Stretch): boolean =>
    stretch !== undefined && stretch.start <= start && stretch.end > start;
  const column = widthOf(text);
  const isShown = (isMeant(selected) || isMeant(mistake)) && column < to;
  return isShown ? [{ start, end: start + 1, shown: ' ', column, width: 1 }] : [];
}

function paint(cells: readonly Cell[], tokens: TokenRow, marks: CodeMarks, ink: Ink): string {
  let painted = '';
  let run = '';
  let look: Look = {};
  let index = 0;
  for (const { start, shown } of cells) {
    while ((tokens[index]?.end ?? Infinity) <= start) index += 1;
    const next = lookAt(start, tokens[index]?.kind, marks);
    if (!isSame(look, next)) {
      painted += inked(run, look, ink);
      run = '';
      look = next;
    }
    run += shown;
  }
  return painted + inked(run, look, ink);
}

interface Look {
  readonly colour?: 'keyword' | 'string' | 'number' | 'comment';
  readonly sign?: 'selected' | 'mistake' | 'pair';
}

function lookAt(offset: number, kind: TokenRow[number]['kind'] | undefined, marks: CodeMarks): Look {
  const isIn = (stretch?: Stretch): boolean =>
    stretch !== undefined && offset >= stretch.start && offset < stretch.end;
  const sign = isIn(marks.selected)
    ? 'selected'
    : isIn(marks.mistake)
      ? 'mistake'
      : marks.pair.includes(offset)
        ? 'pair'
        : undefined;
  const isColoured = kind === 'keyword' || kind === 'string' || kind === 'number' || kind === 'comment';
  return { ...(isColoured && sign !== 'mistake' && { colour: kind }), ...(sign && { sign }) };
}

function isSame(one: Look, other: Look): boolean {
  return one.colour === other.colour && one.sign === other.sign;
}

function inked(text: string, { colour, sign }: Look, ink: Ink): string {
  if (text === '') return '';
  const coloured = colour ? ink[colour](text) : text;
  return sign ? ink[sign](coloured) : coloured;
}
