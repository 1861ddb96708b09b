import type { CatchFact, Edit } from './facts.js';

/**
 * The same code without these handlers of errors. Every other character keeps its place, so that facts and line
 * numbers still fit.
 */
export function withoutCatches(code: string, catches: readonly CatchFact[]): string {
  // Larger pieces last: they may hold smaller ones.
  const edits = catches.flatMap((one) => one.edits).sort((one, other) => sizeOf(one) - sizeOf(other));
  return edits.reduce(replaced, code);
}

function sizeOf({ start, end }: Edit): number {
  return end - start;
}

function replaced(code: string, { start, end, code: wanted }: Edit): string {
  const blank = code.slice(start + wanted.length, end).replace(/[^\n\r\u2028\u2029]/g, ' ');
  return code.slice(0, start) + wanted + blank + code.slice(end);
}
