import { after, before, endOfCharacter, linesOf, positionOf, startOfCharacter } from './text.js';

/** Runs of one sort: words, blanks, other signs. */
const runs = /[\p{L}\p{N}\p{M}_$]+|\s+|[^\p{L}\p{N}\p{M}_$\s]+/gu;

/** Where the word before an offset begins; at the start of a line, the end of the one above. */
export function wordBefore(text: string, offset: number): number {
  const [head] = lineAround(text, offset);
  const pieces = head.match(runs) ?? [];
  const [last = '', one = ''] = pieces.reverse();
  const length = last.trim() === '' ? last.length + one.length : last.length;
  return length === 0 ? before(text, offset) : startOfCharacter(text, offset - length);
}

/** Where the word behind an offset ends; at the end of a line, the start of the one below. */
export function wordAfter(text: string, offset: number): number {
  const [, tail] = lineAround(text, offset);
  const [first = '', one = ''] = tail.match(runs) ?? [];
  const length = first.trim() === '' ? first.length + one.length : first.length;
  return length === 0 ? after(text, offset) : endOfCharacter(text, offset + length);
}

function lineAround(text: string, offset: number): [head: string, tail: string] {
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, offset);
  const line = lines.texts[row] ?? '';
  return [line.slice(0, column), line.slice(column)];
}
