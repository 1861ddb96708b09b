import type { Place } from '../../verdict/finding.js';

export interface Lines {
  /** The offset of each line. */
  readonly starts: readonly number[];
  readonly place: (offset: number) => Place;
  readonly indent: (offset: number) => number;
}

/** U+2028 and U+2029 end a line too, as for V8. */
export function readLines(source: string): Lines {
  const starts = [0];
  for (const end of source.matchAll(/\r\n|[\n\r\u2028\u2029]/g)) starts.push(end.index + end[0].length);
  const lineAt = (offset: number): number => lastAtMost(starts, offset);
  return {
    starts,
    place: (offset) => {
      const index = lineAt(offset);
      return { line: index + 1, column: offset - (starts[index] ?? 0) + 1 };
    },
    indent: (offset) => {
      const start = starts[lineAt(offset)] ?? 0;
      return /[ \t]*/y.exec(source.slice(start, start + 200))?.[0].length ?? 0;
    },
  };
}

export function restOfLine(source: string, from: number): string {
  return /.*/y.exec(source.slice(from))?.[0] ?? '';
}

/** The index of the last number <= `wanted` in a sorted array that begins with 0. */
function lastAtMost(rising: readonly number[], wanted: number): number {
  let low = 0;
  let high = rising.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((rising[middle] ?? Infinity) <= wanted) low = middle;
    else high = middle - 1;
  }
  return low;
}
