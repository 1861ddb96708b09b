import { columnOf } from '../editor/cells.js';
import { selectionOf, type Editor } from '../editor/editor.js';
import { linesOf, positionOf, type Lines, type Position } from '../editor/text.js';
import type { Style } from '../../style/style.js';
import { pairAt } from './brackets.js';
import { codeRow, type CodeMarks } from './code-row.js';
import { tokenRows, type TokenRow } from './highlight.js';
import { requestRows } from './highlight-requests.js';

export interface EditorRegion {
  readonly width: number;
  readonly height: number;
  /** The first visible row before, so that nothing jumps. */
  readonly top: number;
  /** The wheel moved the rows: the cursor may be out of sight. */
  readonly isScrolled?: boolean | undefined;
  /** Both count from 1. */
  readonly mistake?: { readonly line: number; readonly column?: number | undefined } | undefined;
}

export interface EditorRows {
  readonly rows: readonly string[];
  readonly top: number;
  /** Counts from 0. Absent: out of sight. */
  readonly cursor?: { readonly row: number; readonly column: number };
  /** The first column of code, and the number of columns that the cursor's line is scrolled by. */
  readonly gutter: number;
  readonly left: number;
}

/** Long lines are not wrapped: the cursor's line scrolls by half its width. */
export function editorRows(editor: Editor, region: EditorRegion, style: Style): EditorRows {
  const lines = linesOf(editor.text);
  const at = positionOf(lines, editor.cursor);
  const gutter = Math.max(2, String(lines.texts.length).length) + 3;
  const room = Math.max(1, region.width - gutter);
  const top = region.isScrolled
    ? clampTop(region, lines.texts.length)
    : scrolled(region, at.row, lines.texts.length);
  const column = columnOf(lines.texts[at.row] ?? '', at.column);
  const left = shifted(column, room);
  const tokens =
    editor.language === 'http' ? requestRows(lines.texts) : tokenRows(editor.text, top + region.height);
  const pair = pairAt(tokens, at, { from: top, to: top + region.height });
  const rows = Array.from({ length: region.height }, (_, index) => {
    const row = top + index;
    const text = lines.texts[row];
    if (text === undefined) return style.quiet(`${' '.repeat(gutter - 2)}~`);
    const marks = marksIn({ row, lines, editor, pair, tokens }, region);
    const isCurrent = row === at.row;
    const head = gutterOf(
      { row, width: gutter, isCurrent, isMeant: row + 1 === region.mistake?.line },
      style,
    );
    return (
      head + codeRow({ text, left: isCurrent ? left : 0, room, tokens: tokens[row] ?? [] }, marks, style)
    );
  });
  const isSeen = at.row >= top && at.row < top + region.height;
  const cursor = { row: at.row - top, column: gutter + column - left };
  return { rows, top, gutter, left, ...(isSeen && { cursor }) };
}

function clampTop({ top, height }: EditorRegion, count: number): number {
  return Math.max(0, Math.min(top, count - height));
}

/** Keeps one row of context above and below the cursor. */
function scrolled({ top, height }: EditorRegion, row: number, count: number): number {
  const context = height >= 5 ? 1 : 0;
  const lowest = row - context;
  const highest = row + context - height + 1;
  return Math.max(0, Math.min(Math.max(highest, Math.min(top, lowest)), count - height));
}

function shifted(column: number, room: number): number {
  const beyond = column - Math.max(0, room - 2);
  const step = Math.max(1, room >> 1);
  return beyond <= 0 ? 0 : Math.ceil(beyond / step) * step;
}

interface GutterRow {
  readonly row: number;
  readonly width: number;
  readonly isCurrent: boolean;
  readonly isMeant: boolean;
}

function gutterOf(
  { row, width, isCurrent, isMeant }: GutterRow,
  { marks, bad, quiet, strong }: Style,
): string {
  const number = String(row + 1).padStart(width - 3);
  const head = `${isMeant ? marks.current.slice(0, 1) : ' '}${number} `;
  if (isMeant) return bad(`${head}${marks.bar}`);
  return `${isCurrent ? strong(head) : quiet(head)}${quiet(marks.bar)}`;
}

interface RowOfText {
  readonly row: number;
  readonly lines: Lines;
  readonly editor: Editor;
  readonly pair: readonly Position[];
  readonly tokens: readonly TokenRow[];
}

function marksIn({ row, lines, editor, pair, tokens }: RowOfText, { mistake }: EditorRegion): CodeMarks {
  const start = lines.starts[row] ?? 0;
  const length = (lines.texts[row] ?? '').length;
  const selection = selectionOf(editor);
  const isSelected = selection !== undefined && selection.start <= start + length && selection.end > start;
  return {
    pair: pair.filter((one) => one.row === row).map(({ column }) => column),
    ...(isSelected && { selected: { start: selection.start - start, end: selection.end - start } }),
    ...(mistake?.line === row + 1 &&
      mistake.column !== undefined && { mistake: pieceAt(mistake.column - 1, tokens[row]) }),
  };
}

function pieceAt(start: number, tokens: TokenRow = []): { start: number; end: number } {
  return { start, end: tokens.find((token) => token.start <= start && token.end > start)?.end ?? start + 1 };
}
