import stringWidth from 'fast-string-width';
import { stripVTControlCharacters } from 'node:util';
import type { Style } from '../../style/style.js';
import { shortened } from './slice-ansi.js';

export interface Header {
  readonly title: string;
  /** `Step 2 of 5: Set the client`. */
  readonly step: string;
  readonly progress: readonly ('passed' | 'current' | 'open')[];
  readonly remarks: readonly string[];
}

/** Reserves the room of the remark that comes and goes while typing. */
const roomForRemarks = 13;

/** The lesson's title is dropped if it does not fit. */
export function headerRow({ title, step, progress, remarks }: Header, width: number, style: Style): string {
  const noted = remarks.map((remark) => `(${remark})`).join(' ');
  const room = width - Math.max(roomForRemarks, noted.length + 2);
  const start = `${progressIn(progress, style)}  ${style.strong(step)}`;
  const whole = `${start}  ${style.quiet(title)}`;
  const left = shortened(
    widthOf(whole) <= room ? whole : start,
    noted === '' ? width : width - noted.length - 1,
    style,
  );
  const gap = ' '.repeat(Math.max(1, width - widthOf(left) - noted.length));
  return noted === '' ? left : `${left}${gap}${style.warn(noted)}`;
}

function progressIn(progress: Header['progress'], { plain, marks, good, quiet }: Style): string {
  // Longer marks would take the room of the step.
  if (plain) return `[${progress.map((one) => ({ passed: '#', current: '>', open: '.' })[one]).join('')}]`;
  const signs = { passed: good(marks.passed), current: marks.current, open: quiet(marks.blocked) };
  return progress.map((one) => signs[one]).join(' ');
}

export function widthOf(row: string): number {
  return stringWidth(stripVTControlCharacters(row));
}
