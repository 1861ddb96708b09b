import type { Style } from '../../style/style.js';
import type { Editor } from '../editor/editor.js';
import { linesOf, positionOf } from '../editor/text.js';
import type { Frame, Size } from '../screen/frame.js';
import { editorRows } from './editor-rows.js';
import { cut, fitVerdict, type Messages } from './fit-verdict.js';
import { keysRow, type ShownKey } from './keys-row.js';
import { headerRow, widthOf, type Header } from './lesson-header.js';
import { sliceAnsi } from './slice-ansi.js';

export interface LessonView extends Header {
  readonly instruction: readonly string[];
  /** Reserved for instructions, so that nothing moves between steps. */
  readonly maxInstructionRows: number;
  readonly editor: Editor;
  /** The first visible row before. */
  readonly top: number;
  /** Both count from 1. */
  readonly mistake?: { readonly line: number; readonly column?: number | undefined } | undefined;
  readonly status: string;
  readonly messages: Messages;
  /** The most important first; the last one is always shown. */
  readonly keys: readonly ShownKey[];
}

const smallest: Size = { columns: 40, rows: 12 };

/** The parts keep their places as long as the size is the same. */
export function lessonFrame(view: LessonView, size: Size, style: Style): { frame: Frame; top: number } {
  if (size.columns < smallest.columns || size.rows < smallest.rows)
    return { frame: tooSmall(size), top: view.top };
  const width = size.columns - 1; // terminals disagree about the last column
  const heights = heightsFor(view.maxInstructionRows, size.rows);
  const region = { width, height: heights.editor, top: view.top, mistake: view.mistake };
  const editor = editorRows(view.editor, region, style);
  const above = [
    headerRow(view, width, style),
    ...fitInstruction(view.instruction, heights.instruction, style),
    rule({ left: 'model.js', right: placeIn(view.editor) }, width, style),
  ];
  const below = [
    rule({ left: view.status, right: '' }, width, style),
    ...fitVerdict(view.messages, heights.verdict, style),
    keysRow(view.keys, width, style),
  ];
  const rows = [...above, ...editor.rows, ...below].map((row) => sliceAnsi(row, width));
  const cursor = { row: above.length + editor.cursor.row, column: editor.cursor.column };
  return { frame: { rows, cursor }, top: editor.top };
}

/** Words get at most three fifths, the editor the rest. */
function heightsFor(longest: number, rows: number): { instruction: number; editor: number; verdict: number } {
  const free = rows - 4;
  const verdict = Math.max(3, Math.min(10, Math.floor(free * 0.27)));
  const instruction = Math.min(longest, Math.max(2, Math.floor(free * 0.3)));
  return { instruction, editor: free - verdict - instruction, verdict };
}

/** Drops empty rows if there is little room. */
function fitInstruction(rows: readonly string[], height: number, style: Style): string[] {
  const dense = rows.length <= height ? rows : rows.filter((row) => row !== '');
  const shown = cut(dense, height, style);
  return [...shown, ...Array.from({ length: height - shown.length }, () => '')];
}

function placeIn({ text, cursor }: Editor): string {
  const { row, column } = positionOf(linesOf(text), cursor);
  return `line ${String(row + 1)}, column ${String(column + 1)}`;
}

function rule({ left, right }: { left: string; right: string }, width: number, style: Style): string {
  const line = style.plain ? '-' : '─';
  const start = left === '' ? '' : `${line.repeat(2)} ${left} `;
  const end = right === '' ? '' : ` ${right} ${line.repeat(2)}`;
  const between = Math.max(0, width - widthOf(start) - widthOf(end));
  return style.quiet(`${start}${line.repeat(between)}${end}`);
}

function tooSmall({ columns }: Size): Frame {
  const needed = `${String(smallest.columns)} x ${String(smallest.rows)}`;
  return {
    rows: [`Needs ${needed}`, 'Make the window', 'larger. All is', 'kept.'].map((row) =>
      row.slice(0, Math.max(1, columns - 1)),
    ),
  };
}
