import { after, before, endOfCharacter, linesOf, positionOf, startOfCharacter } from './text.js';

/** Runs of letters, spaces, or other characters. */
const runs = /[\p{L}\p{N}\p{M}_$]+|\s+|[^\p{L}\p{N}\p{M}_$\s]+/gu;

export function wordBefore(text: string, offset: number): number {
  const [head] = lineAround(text, offset);
  const pieces = head.match(runs) ?? [];
  const [last = '', one = ''] = pieces.reverse();
  const length = last.trim() === '' ? last.length + one.length : last.length;
  return length === 0 ? before(text, offset) : startOfCharacter(text, offset - length);
}

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
