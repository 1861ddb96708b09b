/** How many letters must be added, removed, changed or swapped with a neighbour. */
export function distance(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) rows.push(nextRow({ one, other, row, rows }));
  return rows[one.length]?.[other.length] ?? 0;
}

/** The candidate that the learner probably meant: at most two letters away, one for short names, ignoring case, `_` and `-`. */
export function closestName(name: string, candidates: readonly string[]): string | undefined {
  const others = candidates.filter((candidate) => candidate !== name);
  return others
    .map((candidate) => ({ candidate, off: distance(letters(name), letters(candidate)) }))
    .filter(({ candidate, off }) => off <= tolerance(candidate))
    .sort((one, other) => one.off - other.off)[0]?.candidate;
}

/** Or in `_` and `-`. */
export function differsInCaseOnly(one: string, other: string): boolean {
  return one !== other && letters(one) === letters(other);
}

function letters(name: string): string {
  return name.toLowerCase().replace(/[_-]/g, '');
}

function tolerance(candidate: string): number {
  return candidate.length <= 4 ? 1 : 2;
}

interface Table {
  readonly one: string;
  readonly other: string;
  readonly row: number;
  readonly rows: readonly (readonly number[])[];
}

function nextRow(table: Table): number[] {
  const cells = [table.row];
  for (let column = 1; column <= table.other.length; column += 1) cells.push(cell(table, cells, column));
  return cells;
}

/** Optimal string alignment: the edits of Levenshtein, and swaps of neighbours. */
function cell({ one, other, row, rows }: Table, cells: readonly number[], column: number): number {
  const at = (up: number, left: number): number => rows[row - up]?.[column - left] ?? Infinity;
  const cost = one[row - 1] === other[column - 1] ? 0 : 1;
  const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
  return Math.min(
    at(1, 0) + 1,
    (cells[column - 1] ?? Infinity) + 1,
    at(1, 1) + cost,
    isSwap ? at(2, 2) + 1 : Infinity,
  );
}
