import stringWidth from 'fast-string-width';
import { linesOf, positionOf } from '../editor/text.js';
import type { Editor } from '../editor/editor.js';
import type { Style } from '../../style/style.js';
import { printable } from '../../verdict/printable.js';

export interface EditorRegion {
  readonly width: number;
  readonly height: number;
  /** The first row of the text that was seen the last time, so that nothing jumps. */
  readonly top: number;
  /** The line that the last verdict speaks of, counted from 1. */
  readonly marked?: number | undefined;
}

export interface EditorRows {
  readonly rows: readonly string[];
  readonly top: number;
  /** In this region, counted from 0. */
  readonly cursor: { readonly row: number; readonly column: number };
}

const tab = '  ';

/** The part of the text around the cursor, with line numbers. Long lines are not wrapped: they move sideways with the cursor. */
export function editorRows(editor: Editor, region: EditorRegion, style: Style): EditorRows {
  const lines = linesOf(editor.text);
  const at = positionOf(lines, editor.cursor);
  const gutter = Math.max(2, String(lines.texts.length).length) + 3;
  const room = Math.max(1, region.width - gutter);
  const top = scrolled(region, at.row, lines.texts.length);
  const column = stringWidth(seen((lines.texts[at.row] ?? '').slice(0, at.column)));
  const left = Math.max(0, column - room + 1);
  const rows = Array.from({ length: region.height }, (_, index) => {
    const text = lines.texts[top + index];
    if (text === undefined) return style.quiet(`${' '.repeat(gutter - 2)}~`);
    const number = top + index + 1;
    const isMarked = number === region.marked;
    const head = `${isMarked ? style.marks.current.slice(0, 1) : ' '}${String(number).padStart(gutter - 3)} ${style.marks.bar}`;
    return `${isMarked ? style.bad(head) : style.quiet(head)}${cut(seen(text), left, room)}`;
  });
  return { rows, top, cursor: { row: at.row - top, column: gutter + column - left } };
}

function scrolled({ top, height }: EditorRegion, row: number, count: number): number {
  const highest = Math.max(0, count - height);
  if (row < top) return row;
  if (row >= top + height) return row - height + 1;
  return Math.min(top, highest);
}

function seen(text: string): string {
  return printable(text.replaceAll('\t', tab));
}

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The columns from `left` on, at most `room`: a wide character that is cut in two becomes blanks. */
function cut(text: string, left: number, room: number): string {
  let column = 0;
  let shown = '';
  let width = 0;
  for (const { segment } of graphemes.segment(text)) {
    const wide = stringWidth(segment);
    if (column >= left && width + wide <= room) {
      shown += segment;
      width += wide;
    } else if (column < left && column + wide > left) {
      shown += ' '.repeat(column + wide - left);
      width += column + wide - left;
    } else if (column >= left) break;
    column += wide;
  }
  return shown;
}
