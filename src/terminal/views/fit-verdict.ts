import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import type { Style } from '../../style/style.js';
import { sliceAnsi } from './slice-ansi.js';
import type { VerdictParts } from './verdict-rows.js';

export interface Messages extends VerdictParts {
  readonly notice: readonly string[];
}

/**
 * Fits exactly `height` rows. Other parts are shortened before the problem; a mark shows that more can be
 * read.
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

/** Output is never dropped: it may be all that the learner wants. */
function printedInOneRow([label, first, ...rest]: readonly string[], style: Style): string[] {
  if (label === undefined || first === undefined) return [];
  const more = rest.length > 0 ? style.quiet(` (${String(rest.length)} more, ^R)`) : '';
  const shown = `${label} ${first.replace(style.quiet(style.marks.bar), '').trim()}`;
  return [`${sliceAnsi(shown, style.width - 16)}${more}`];
}

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
