import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';

/** A string at a column of a row. */
export interface Piece {
  readonly at: number;
  readonly text: string;
  readonly paint?: ((text: string) => string) | undefined;
  /** The columns that it takes, if more than its text. */
  readonly room?: number;
}

/** One row. Pieces must not overlap. */
export function joinPieces(pieces: readonly Piece[]): string {
  let row = '';
  let column = 0;
  for (const { at, text, paint } of pieces.toSorted((one, other) => one.at - other.at)) {
    row += ' '.repeat(Math.max(0, at - column)) + (paint ? paint(text) : text);
    column = Math.max(at, column) + stringWidth(stripVTControlCharacters(text));
  }
  return row;
}
