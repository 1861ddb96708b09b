import type { Place } from '../verdict/finding.js';
import type { ExportFact, Facts, Spot, StatementFact } from './facts.js';
import { blankPreamble } from './reading/parse.js';

export interface Instrumented {
  readonly script: string;
  /** From a place in the script to the place in the source. */
  readonly place: (place: Place) => Place;
}

export interface Instrumenting {
  readonly facts: Pick<Facts, 'statements' | 'exports'>;
  /** Indexes of statements that are blanked. */
  readonly leftOut: readonly number[];
  /** The function that the marks call. */
  readonly marker: string;
  /** The name whose value the first mark passes. */
  readonly binding?: string | undefined;
}

/**
 * Puts a call of `marker` before each top-level statement that acts, on the same line; `place` corrects the columns.
 * A mark begins with a semicolon, in case the statement before has none. Imports load before any statement runs, so
 * their mark is an import too, of `marker/3`.
 */
export function instrument(source: string, instrumenting: Instrumenting): Instrumented {
  const { facts, leftOut } = instrumenting;
  const lost = lostExports(facts, leftOut);
  const blanked = [...leftOut.flatMap((index) => facts.statements[index] ?? []), ...lost.lists];
  const text = blanked.reduce(blank, blankPreamble(source));
  const marks = marksFor(instrumenting, text.length);
  const script = marks.reduceRight(
    (marked, { at, code }) => marked.slice(0, at) + code + marked.slice(at),
    text,
  );
  return { script: script + lost.kept, place: (place) => unmarked(place, marks) };
}

interface Mark {
  readonly at: number;
  readonly code: string;
  readonly line: number;
  /** In the source, counted from 1. */
  readonly column: number;
}

function blank(text: string, { start, end }: Pick<Spot, 'start' | 'end'>): string {
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, ' ') + text.slice(end);
}

/**
 * An `export { … }` of an undeclared name makes the module invalid. Such statements are blanked, and their other names
 * exported at the end.
 */
function lostExports(
  { statements, exports }: Instrumenting['facts'],
  leftOut: readonly number[],
): { lists: Spot[]; kept: string } {
  const gone = leftOut.flatMap((index) => statements[index]?.declares ?? []);
  const isLost = ({ local, isUndeclared }: ExportFact): boolean =>
    isUndeclared === true || gone.includes(local ?? '');
  const lists = exports.flatMap((one) => (one.list && isLost(one) ? one.list : []));
  const kept = exports.filter(
    (one) => one.list && !isLost(one) && lists.some(({ start }) => start === one.list?.start),
  );
  const names = kept.map(({ local = '', name }) => `${local} as ${JSON.stringify(name)}`);
  return { lists, kept: names.length > 0 ? `\n;export{${names.join()}};` : '' };
}

function marksFor({ facts, leftOut, marker, binding }: Instrumenting, length: number): Mark[] {
  const marks = facts.statements.flatMap((statement, index) => {
    const code = leftOut.includes(index) ? undefined : markFor(statement, marker, index);
    return code === undefined ? [] : [{ at: statement.start, code, ...statement.place }];
  });
  return binding === undefined ? marks : [handOut({ facts, marker, binding }, length), ...marks];
}

function markFor({ acts, loads }: StatementFact, marker: string, index: number): string | undefined {
  if (loads !== undefined) return `;import"${marker}/${String(index)}";`;
  return acts ? `;${marker}(${String(index)});` : undefined;
}

/** Directives must stay first. */
function handOut(
  { facts, marker, binding }: Pick<Instrumenting, 'facts' | 'marker'> & { readonly binding: string },
  length: number,
): Mark {
  const first = facts.statements.find(({ isDirective }) => !isDirective);
  const code = `;${marker}(()=>${binding});`;
  return first ? { at: first.start, code, ...first.place } : { at: length, code, line: Infinity, column: 1 };
}

function unmarked({ line, column }: Place, marks: readonly Mark[]): Place {
  const shifted = marks
    .filter((mark) => mark.line === line)
    .reduce(
      (left, mark) => (left > mark.column ? Math.max(mark.column, left - mark.code.length) : left),
      column,
    );
  return { line, column: Math.max(1, shifted) };
}
