import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import type { Style } from '../../style/style.js';
import { sliceAnsi } from './slice-ansi.js';
import type { VerdictParts } from './verdict-rows.js';

export interface Messages extends VerdictParts {
  readonly notice: readonly string[];
  readonly hint: readonly string[];
}

/**
 * Fits exactly `height` rows. Other parts are shortened before the problem, the notice and the hint; a mark shows
 * that more can be read.
 */
export function fitVerdict(told: Messages, height: number, style: Style): string[] {
  const { notice, passed, passedBriefly, problem, hint, printed, why } = told;
  const short = printedInOneRow(printed, style);
  const candidates = [
    [...notice, ...passed.flat(), ...problem, ...hint, ...printed, ...why],
    [...notice, ...passed.flat(), ...problem, ...hint, ...printed],
    [...notice, ...passed.flat(), ...problem, ...hint, ...short],
    [...notice, ...passedBriefly, ...problem, ...hint, ...short],
    [...notice, ...problem, ...hint, ...short],
  ];
  const rows =
    candidates.find((way) => way.length <= height) ??
    squeezed({ notice: [...passedBriefly, ...notice], problem: [...problem, ...short], hint }, height, style);
  return [...rows, ...Array.from({ length: height - rows.length }, () => '')];
}

/** A hint was asked for, so it keeps its rows. A notice never takes more than the problem. */
function squeezed(
  { notice, problem, hint }: Pick<Messages, 'notice' | 'problem' | 'hint'>,
  height: number,
  style: Style,
): string[] {
  const least = problem.length > 0 ? 1 : 0;
  const forHint = Math.min(hint.length, height - least);
  const left = height - forHint;
  const half = problem.length > 0 ? Math.floor(left / 2) : left;
  const forNotice = Math.min(notice.length, Math.max(half, left - problem.length));
  return [
    ...cut(notice, forNotice, style),
    ...cut(problem, left - forNotice, style),
    ...cut(hint, forHint, style),
  ];
}

/** Output is never dropped: it may be all that the learner wants. */
function printedInOneRow([label, first, ...rest]: readonly string[], style: Style): string[] {
  if (label === undefined || first === undefined) return [];
  const more = rest.length > 0 ? style.quiet(` (${String(rest.length)} more, ^R)`) : '';
  const shown = `${label} ${first.replace(style.quiet(style.marks.bar), '').trim()}`;
  return [`${sliceAnsi(shown, style.width - 16)}${more}`];
}

export function cut(rows: readonly string[], height: number, style: Style): string[] {
  if (rows.length <= height) return [...rows];
  if (height <= 0) return [];
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
