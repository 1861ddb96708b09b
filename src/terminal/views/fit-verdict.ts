import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import type { Style } from '../../style/style.js';
import { sliceAnsi } from './slice-ansi.js';
import type { VerdictParts } from './verdict-rows.js';

/** What is told below the text: what there is to say now, and the verdict of the last save. */
export interface Messages extends VerdictParts {
  readonly notice: readonly string[];
}

/**
 * Exactly so many rows of it, however long it is. The problem is what counts: for its sake what others say becomes
 * shorter. What is left out can be read elsewhere, and a sign says so.
 */
export function fitVerdict(told: Messages, height: number, style: Style): string[] {
  const { notice, passed, problem, printed, why } = told;
  const latest = passed.slice(-1).flat();
  const short = printedInOneRow(printed, style);
  const candidates = [
    [...notice, ...passed.flat(), ...problem, ...printed, ...why],
    [...notice, ...passed.flat(), ...problem, ...printed],
    [...notice, ...latest, ...problem, ...printed],
    [...notice, ...latest, ...problem, ...short],
    [...notice, ...latest.slice(0, 1), ...problem, ...short],
    [...notice, ...problem, ...short],
  ];
  const rows =
    candidates.find((way) => way.length <= height) ?? cut([...notice, ...problem, ...short], height, style);
  return [...rows, ...Array.from({ length: height - rows.length }, () => '')];
}

/** What was printed is never left out: it may be all that the learner looks for. */
function printedInOneRow([label, first, ...rest]: readonly string[], style: Style): string[] {
  if (label === undefined || first === undefined) return [];
  const more = rest.length > 0 ? style.quiet(` (${String(rest.length)} more, ^R)`) : '';
  const shown = `${label} ${first.replace(style.quiet(style.marks.bar), '').trim()}`;
  return [`${sliceAnsi(shown, style.width - 16)}${more}`];
}

/** The beginning of rows that are too many, and a sign that there is more. */
export function cut(rows: readonly string[], height: number, style: Style): string[] {
  if (rows.length <= height) return [...rows];
  return [
    ...rows.slice(0, height - 1),
    `${cutBetweenWords(rows[height - 1] ?? '', style.width - 7)}${style.quiet(more)}`,
  ];
}

const more = ' ... ^R';

function cutBetweenWords(row: string, width: number): string {
  const text = stripVTControlCharacters(row);
  if (stringWidth(text) <= width) return row;
  const cut = stripVTControlCharacters(sliceAnsi(row, width + 1));
  const end = cut.lastIndexOf(' ');
  return sliceAnsi(row, end > width / 2 ? stringWidth(cut.slice(0, end)) : width);
}
