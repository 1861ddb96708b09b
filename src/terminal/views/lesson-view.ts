import type { Style } from '../../style/style.js';
import type { Editor } from '../editor/editor.js';
import { linesOf, positionOf } from '../editor/text.js';
import type { Frame, Size } from '../screen/frame.js';
import { editorRows } from './editor-rows.js';
import { cut, fitVerdict, type Messages } from './fit-verdict.js';
import { keysRow, type ShownKey } from './keys-row.js';
import { headerRow, widthOf, type Header } from './lesson-header.js';
import { sliceAnsi } from './slice-ansi.js';

/** All that the screen of a lesson shows. */
export interface LessonView extends Header {
  readonly instruction: readonly string[];
  /** How many rows the longest instruction of the lesson has: that much room is kept, so that nothing moves with the step. */
  readonly maxInstructionRows: number;
  readonly editor: Editor;
  /** The first row of the text that was seen the last time. */
  readonly top: number;
  /** What the last verdict speaks of; both count from 1. */
  readonly mistake?: { readonly line: number; readonly column?: number | undefined } | undefined;
  /** What the rule above the verdict says of it. */
  readonly status: string;
  readonly messages: Messages;
  /** What the keys do now, the most important first; the last one is always shown. */
  readonly keys: readonly ShownKey[];
}

/** Below this nothing of use fits. */
const smallest: Size = { columns: 40, rows: 12 };

/** Lays the screen out: the regions keep their places as long as the terminal keeps its size. */
export function lessonFrame(view: LessonView, size: Size, style: Style): { frame: Frame; top: number } {
  if (size.columns < smallest.columns || size.rows < smallest.rows)
    return { frame: tooSmall(size), top: view.top };
  const width = size.columns - 1; // a character in the last column makes terminals disagree
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

/** Header, two rules and the keys are always there; words get at most three fifths of the rest, the text what they leave. */
function heightsFor(longest: number, rows: number): { instruction: number; editor: number; verdict: number } {
  const free = rows - 4;
  const verdict = Math.max(3, Math.min(10, Math.floor(free * 0.27)));
  const instruction = Math.min(longest, Math.max(2, Math.floor(free * 0.3)));
  return { instruction, editor: free - verdict - instruction, verdict };
}

/** Where there is little room paragraphs follow one another without a blank row. */
function fitInstruction(rows: readonly string[], height: number, style: Style): string[] {
  const dense = rows.length <= height ? rows : rows.filter((row) => row !== '');
  const shown = cut(dense, height, style);
  return [...shown, ...Array.from({ length: height - shown.length }, () => '')];
}

/** As findings count: both from 1. */
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
