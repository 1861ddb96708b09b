import stringWidth from 'fast-string-width';
import { codeFrame } from '../style/code-frame.js';
import { paragraph } from '../style/paragraph.js';
import type { Style } from '../style/style.js';
import { printable } from '../verdict/printable.js';
import type { ReportedFinding } from '../verdict/verdict.js';

/** Rows of one finding, for screens with room for some of them only. */
export interface FindingParts {
  readonly message: readonly string[];
  /** `file:line:column`, on its own row for the problem matchers of editors. */
  readonly place: readonly string[];
  readonly frame: readonly string[];
  readonly fix: readonly string[];
  readonly why: readonly string[];
}

const indent = '      ';

export function findingParts(
  { kind, line, column = 1, message, fix, why, severity }: ReportedFinding,
  { source, file }: { readonly source: string; readonly file: string },
  style: Style,
): FindingParts {
  const mark = severity === 'advice' ? `${style.warn(style.marks.advice)} Advice: ` : '';
  const isPlaced = line !== undefined;
  return {
    message: withKind(paragraph(`${mark}${printable(message)}`, style, indent), kind, style),
    place: isPlaced ? [`${indent}${printable(file)}:${String(line)}:${String(column)}`] : [],
    frame: isPlaced ? codeFrame(source, { line, column }, style, indent) : [],
    fix: paragraph(`${style.marks.next} ${printable(fix)}`, style, indent),
    why: why === undefined ? [] : paragraph(why, style, indent).map(style.quiet),
  };
}

/** The kind is small, at the end, for `explain`; on a row of its own where there is no room. */
function withKind(rows: readonly string[], kind: string, style: Style): string[] {
  const last = rows.at(-1) ?? '';
  const isRoom = stringWidth(last) + 2 + kind.length <= style.width;
  return isRoom
    ? [...rows.slice(0, -1), `${last}  ${style.quiet(kind)}`]
    : [...rows, `${indent}${style.quiet(kind)}`];
}
