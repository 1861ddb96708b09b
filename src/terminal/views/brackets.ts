import type { Position } from '../editor/text.js';
import type { TokenRow } from './highlight.js';

interface Bracket extends Position {
  readonly isOpening: boolean;
}

/** The bracket at the cursor (first the one before it) and its partner; ignores strings and comments. */
export function pairAt(
  rows: readonly TokenRow[],
  cursor: Position,
  seen: { from: number; to: number },
): Position[] {
  const brackets = bracketsIn(rows, seen);
  const at = (column: number): number =>
    brackets.findIndex((bracket) => bracket.row === cursor.row && bracket.column === column);
  const before = at(cursor.column - 1);
  const index = before < 0 ? at(cursor.column) : before;
  const bracket = brackets[index];
  const other = bracket && partner(brackets, index);
  return bracket && other ? [bracket, other] : [];
}

function bracketsIn(rows: readonly TokenRow[], { from, to }: { from: number; to: number }): Bracket[] {
  return rows
    .slice(from, to)
    .flatMap((row, index) =>
      row
        .filter(({ kind }) => kind === 'opening' || kind === 'closing')
        .map(({ kind, start }) => ({ row: from + index, column: start, isOpening: kind === 'opening' })),
    );
}

function partner(brackets: readonly Bracket[], index: number): Bracket | undefined {
  const isOpening = brackets[index]?.isOpening === true;
  const rest = isOpening ? brackets.slice(index) : brackets.slice(0, index + 1).reverse();
  let depth = 0;
  return rest.find((bracket) => {
    depth += bracket.isOpening === isOpening ? 1 : -1;
    return depth === 0;
  });
}
