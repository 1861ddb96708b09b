import type { Place } from '../verdict/finding.js';
import type { StatementFact } from './facts.js';
import { blankPreamble } from './reading/parse.js';

/** The learner's text with marks in it, ready to be run. */
export interface Instrumented {
  readonly script: string;
  /** From a place in the script to the same place in the learner's text. */
  readonly place: (place: Place) => Place;
}

export interface Instrumenting {
  readonly statements: readonly StatementFact[];
  /** Indexes of statements that are blanked, so that the others can be run without them. */
  readonly leftOut: readonly number[];
  /** The name of the function that the marks call. */
  readonly marker: string;
  /** The name whose value the first mark hands out. */
  readonly binding?: string | undefined;
}

/**
 * Puts a call of `marker` before each top-level statement that does something, on the same line, so
 * that lines stay what they are; columns are mapped back by `place`. Each mark begins with a
 * semicolon: it ends the statement before, where that was left to JavaScript.
 */
export function instrument(source: string, instrumenting: Instrumenting): Instrumented {
  const text = instrumenting.leftOut.reduce(
    (blanked, index) => blank(blanked, instrumenting.statements[index]),
    blankPreamble(source),
  );
  const marks = marksFor(instrumenting, text.length);
  const script = marks.reduceRight(
    (marked, { at, code }) => marked.slice(0, at) + code + marked.slice(at),
    text,
  );
  return { script, place: (place) => unmarked(place, marks) };
}

interface Mark {
  readonly at: number;
  readonly code: string;
  readonly line: number;
  /** In the learner's text, counted from 1. */
  readonly column: number;
}

function blank(text: string, statement: StatementFact | undefined): string {
  if (!statement) return text;
  const { start, end } = statement;
  return text.slice(0, start) + text.slice(start, end).replace(/[^\n\r\u2028\u2029]/g, ' ') + text.slice(end);
}

function marksFor({ statements, leftOut, marker, binding }: Instrumenting, length: number): Mark[] {
  const acting = statements.flatMap((statement, index) =>
    statement.acts && !leftOut.includes(index)
      ? [{ at: statement.start, code: `;${marker}(${String(index)});`, ...statement.place }]
      : [],
  );
  if (binding === undefined) return acting;
  return [handOut({ statements, marker, binding }, length), ...acting];
}

/** Before everything but directives, which must stay first. */
function handOut(
  { statements, marker, binding }: { statements: readonly StatementFact[]; marker: string; binding: string },
  length: number,
): Mark {
  const first = statements.find(({ isDirective }) => !isDirective);
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
