import { graphemesOf } from '../graphemes.js';

/** Where an offset stands: both count from 0; the column in UTF-16 units. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** The lines of a text without their ends, and where each begins. */
export interface Lines {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

/** JavaScript ends a line at each of these, and findings count lines as JavaScript does. */
const ends = /\r\n|[\n\r]/g;

let latest: { readonly text: string; readonly lines: Lines } = {
  text: '',
  lines: { texts: [''], starts: [0] },
};

/** The same text is asked for its lines several times a key: the latest answer is kept. */
export function linesOf(text: string): Lines {
  if (latest.text !== text) latest = { text, lines: split(text) };
  return latest.lines;
}

function split(text: string): Lines {
  const texts: string[] = [];
  const starts: number[] = [];
  let start = 0;
  for (const { index, 0: end } of text.matchAll(ends)) {
    texts.push(text.slice(start, index));
    starts.push(start);
    start = index + end.length;
  }
  texts.push(text.slice(start));
  starts.push(start);
  return { texts, starts };
}

export function positionOf({ starts }: Lines, offset: number): Position {
  let row = 0;
  for (let over = starts.length; row + 1 < over;) {
    const middle = (row + over) >> 1;
    if ((starts[middle] ?? 0) <= offset) row = middle;
    else over = middle;
  }
  return { row, column: offset - (starts[row] ?? 0) };
}

/** The offset of a position; a column behind the end of the line is its end, one inside a character its start. */
export function offsetOf({ texts, starts }: Lines, { row, column }: Position): number {
  const inside = Math.max(0, Math.min(texts.length - 1, row));
  const text = texts[inside] ?? '';
  return (starts[inside] ?? 0) + characterAround(text, Math.max(0, Math.min(text.length, column))).start;
}

/** Where the character before an offset begins; a line's end of two signs is one character. */
export function before(text: string, offset: number): number {
  return offset <= 0 ? 0 : startOfCharacter(text, offset - 1);
}

/** Where the character at an offset ends. */
export function after(text: string, offset: number): number {
  return offset >= text.length ? text.length : endOfCharacter(text, offset + 1);
}

/** The offset itself where it stands between two characters, else the start of the one it stands in. */
export function startOfCharacter(text: string, offset: number): number {
  return around(text, offset).start;
}

/** The offset itself where it stands between two characters, else the end of the one it stands in. */
export function endOfCharacter(text: string, offset: number): number {
  return around(text, offset).end;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The character that an offset stands in; none, and so twice the offset, where it stands between two. */
function around(text: string, offset: number): Span {
  if (text[offset - 1] === '\r' && text[offset] === '\n') return { start: offset - 1, end: offset + 1 };
  if (isPlain(text, offset)) return { start: offset, end: offset };
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, offset);
  const { start, end } = characterAround(lines.texts[row] ?? '', column);
  return { start: offset - column + start, end: offset - column + end };
}

/** Two plain characters on either side never belong together: most texts never need the segmenter. */
function isPlain(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) < 0x80 && (offset >= text.length || text.charCodeAt(offset) < 0x80);
}

function characterAround(line: string, column: number): Span {
  if (column <= 0 || column >= line.length || isPlain(line, column)) return { start: column, end: column };
  const { index, segment } = graphemesOf(line).containing(column) ?? { index: column, segment: '' };
  return index === column ? { start: column, end: column } : { start: index, end: index + segment.length };
}
