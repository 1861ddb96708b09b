import { describe, expect, test } from 'vitest';
import type { SyntaxFacts } from '../../src/source/syntax/mistakes.js';
import { explainSyntax } from '../../src/source/syntax/explain.js';
import { commonJsReader, type Reader } from '../../src/source/syntax/reader.js';

type Kind = keyof SyntaxFacts;

/** `▸` marks the place that the finding shows. */
type Row<Name extends Kind> = object extends SyntaxFacts[Name]
  ? readonly [marked: string, details?: SyntaxFacts[Name]]
  : readonly [marked: string, details: SyntaxFacts[Name]];

export function tells<Name extends Kind>(
  kind: Name,
  rows: readonly Row<Name>[],
  reader: Reader = commonJsReader,
): void {
  // TypeScript needs two minutes for the rows of all kinds at once.
  const marks = rows as unknown as readonly (readonly [marked: string, details?: object])[];
  describe(`${kind} is told of`, () => {
    test.each(marks.map(([marked, details = {}]) => [inOneLine(marked), marked, details] as const))(
      '%s',
      (_name, marked, details) => {
        expect(toldOf(unmarked(marked), reader)).toStrictEqual({ kind, details, marked });
      },
    );
  });
}

/** They look similar, and are another kind or correct. */
export function tellsOtherwise(
  rows: readonly (readonly [marked: string, kind: Kind | 'nothing'])[],
  reader: Reader = commonJsReader,
): void {
  describe('what looks alike is told otherwise', () => {
    test.each(rows.map(([marked, kind]) => [inOneLine(marked), kind, marked] as const))(
      '%s: %s',
      (_name, kind, marked) => {
        const told = toldOf(unmarked(marked), reader);
        expect([told?.kind ?? 'nothing', told?.marked ?? marked]).toEqual([kind, marked]);
      },
    );
  });
}

function toldOf(
  source: string,
  reader: Reader,
): { kind: string; details: object; marked: string } | undefined {
  const finding = explainSyntax(source, reader);
  if (!finding) return undefined;
  const { v8: _said, ...details } = finding.details;
  const { line = 0, column = 0 } = finding.place ?? {};
  return { kind: finding.kind, details, marked: withMark(source, line, column) };
}

function withMark(source: string, line: number, column: number): string {
  const lines = source.split(/(?<=\r\n|\n|\r(?!\n)|[\u2028\u2029])/);
  const at = lines.slice(0, line - 1).join('').length + column - 1;
  return `${source.slice(0, at)}▸${source.slice(at)}`;
}

function unmarked(marked: string): string {
  return marked.replace('▸', '');
}

function inOneLine(text: string): string {
  return text.replace(/\s*[\n\r\u2028\u2029]+\s*/g, ' ⏎ ');
}
