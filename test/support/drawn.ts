import stringWidth from 'fast-string-width';
import { createStyle, type Style } from '../../src/style/style.js';
import { wordsWidth } from '../../src/terminal/views/lesson-view.js';
import type { Frame, Size } from '../../src/terminal/screen/frame.js';
import { createPainter } from '../../src/terminal/screen/painter.js';
import { watchedTerminal } from './seen.js';

/** The frame in a box, and below it the place of the cursor. */
export async function drawn(frame: Frame, { columns, rows }: Size): Promise<string> {
  const terminal = watchedTerminal(columns, rows);
  await terminal.write(createPainter().paint(frame));
  const seen = terminal.seen();
  const edge = `+${'-'.repeat(columns)}+`;
  const shown = Array.from({ length: rows }, (_, row) => `|${signsOf(terminal.signsIn(row))}|`);
  const place = frame.cursor
    ? `The cursor is at row ${String(seen.cursor.row + 1)}, column ${String(seen.cursor.column + 1)}.`
    : 'There is no cursor.';
  return [edge, ...shown, edge, place, ''].join('\n');
}

/** The second column of a wide character is empty. */
function signsOf(signs: readonly string[]): string {
  return signs
    .map((sign, column) => (sign === '' && isWide(signs[column - 1] ?? '') ? '' : sign || ' '))
    .join('');
}

function isWide(sign: string): boolean {
  return stringWidth(sign) > 1;
}

export function styleAt(size: Size, look: 'full' | 'ascii'): Style {
  return createStyle({
    columns: wordsWidth(size),
    colours: look === 'full' ? 2 : 0,
    plain: false,
    encoding: look === 'full' ? 'utf-8' : 'ascii',
  });
}
