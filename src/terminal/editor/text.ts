import { graphemesOf } from '../graphemes.js';

/** Both count from 0; the column is in UTF-16 units. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** Without line ends. */
export interface Lines {
  readonly texts: readonly string[];
  readonly starts: readonly number[];
}

/** JavaScript's line ends, because findings count lines as JavaScript does. */
const ends = /\r\n|[\n\r]/g;

let latest: { readonly text: string; readonly lines: Lines } = {
  text: '',
  lines: { texts: [''], starts: [0] },
};

/** Each key asks for the same lines several times. */
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

/** Clamps a column after the end of the line; rounds down inside a character. */
export function offsetOf({ texts, starts }: Lines, { row, column }: Position): number {
  const inside = Math.max(0, Math.min(texts.length - 1, row));
  const text = texts[inside] ?? '';
  return (starts[inside] ?? 0) + characterAround(text, Math.max(0, Math.min(text.length, column))).start;
}

/**
 * `\r
 * ` counts as one character.
 */
export function before(text: string, offset: number): number {
  return offset <= 0 ? 0 : startOfCharacter(text, offset - 1);
}

export function after(text: string, offset: number): number {
  return offset >= text.length ? text.length : endOfCharacter(text, offset + 1);
}

/** Rounds down to a character boundary. */
export function startOfCharacter(text: string, offset: number): number {
  return around(text, offset).start;
}

/** Rounds up to a character boundary. */
export function endOfCharacter(text: string, offset: number): number {
  return around(text, offset).end;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The character around an offset; empty at a boundary. */
function around(text: string, offset: number): Span {
  if (text[offset - 1] === '\r' && text[offset] === '\n') return { start: offset - 1, end: offset + 1 };
  if (isPlain(text, offset)) return { start: offset, end: offset };
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, offset);
  const { start, end } = characterAround(lines.texts[row] ?? '', column);
  return { start: offset - column + start, end: offset - column + end };
}

/** Two plain characters never join, so most sources never need the segmenter. */
function isPlain(text: string, offset: number): boolean {
  return text.charCodeAt(offset - 1) < 0x80 && (offset >= text.length || text.charCodeAt(offset) < 0x80);
}

function characterAround(line: string, column: number): Span {
  if (column <= 0 || column >= line.length || isPlain(line, column)) return { start: column, end: column };
  const { index, segment } = graphemesOf(line).containing(column) ?? { index: column, segment: '' };
  return index === column ? { start: column, end: column } : { start: index, end: index + segment.length };
}
