import stringWidth from 'fast-string-width';
import { paragraph } from '../../../style/paragraph.js';
import type { Style } from '../../../style/style.js';
import type { Arrow, Sequence } from './sequence.js';

/** The mark and the colour of an arrow where a request ends early. */
export function endIn(
  end: Arrow['end'],
  { marks, bad, quiet, strong }: Style,
): { readonly mark: string; readonly paint: (text: string) => string } {
  if (end === undefined) return { mark: '', paint: strong };
  return end === 'fault'
    ? { mark: `${marks.failed} `, paint: bad }
    : { mark: `${marks.blocked} `, paint: quiet };
}

/** The title with the outcome at the right, then what happened before. */
export function headRows({ title, status, before }: Sequence, style: Style): string[] {
  const outcome = outcomeIn(status, style);
  const gap = style.width - stringWidth(title) - stringWidth(wordsOf(status, style));
  const head =
    gap >= 2
      ? [`${style.strong(title)}${' '.repeat(gap)}${outcome}`]
      : [...paragraph(title, style).map(style.strong), outcome];
  return [...head, ...(before === '' ? [] : paragraph(before, style))];
}

function outcomeIn(status: Sequence['status'], style: Style): string {
  const words = wordsOf(status, style);
  if (status === 'granted') return style.good(words);
  return status === 'refused' ? style.bad(words) : style.quiet(words);
}

function wordsOf(status: Sequence['status'], { marks }: Style): string {
  const mark = { granted: marks.passed, refused: marks.failed, unfinished: marks.blocked }[status];
  return `${mark} ${status === 'unfinished' ? 'not yet' : status}`;
}
