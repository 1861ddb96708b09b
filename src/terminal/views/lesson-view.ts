import type { Style } from '../../style/style.js';
import type { Editor } from '../editor/editor.js';
import { linesOf, positionOf } from '../editor/text.js';
import type { Frame, Size } from '../screen/frame.js';
import { editorRows, type EditorRows } from './editor-rows.js';
import { cut, fitVerdict, type Messages } from './fit-verdict.js';
import type { KeyId } from '../key-table.js';
import { keysRow } from './keys-row.js';
import { headerRow, widthOf, type Header } from './lesson-header.js';
import { promptRow } from './prompt-row.js';
import { sliceAnsi } from './slice-ansi.js';

export interface LessonView extends Header {
  readonly instruction: readonly string[];
  /** Reserved for instructions, so that nothing moves between steps. */
  readonly maxInstructionRows: number;
  /** Its name: `model.js`. */
  readonly file: string;
  readonly editor: Editor;
  /** The first visible row before. */
  readonly top: number;
  /** The wheel moved the rows. */
  readonly isScrolled?: boolean | undefined;
  /** Both count from 1. */
  readonly mistake?: { readonly line: number; readonly column?: number | undefined } | undefined;
  readonly status: string;
  readonly messages: Messages;
  /** The most important first; the last one is always shown. */
  readonly keys: readonly KeyId[];
}

const smallest: Size = { columns: 40, rows: 12 };

/** Where the code is on the screen, for the mouse. Rows and columns count from 0. */
export interface EditorArea extends Pick<EditorRows, 'gutter' | 'left'> {
  readonly row: number;
  readonly width: number;
  readonly height: number;
}

interface LessonFrame {
  readonly frame: Frame;
  readonly top: number;
  readonly area?: EditorArea;
}

/** From this width on the words are beside the code. In columns. */
const wide = 120;

/** The width of the step and the verdict: the style needs it, because they are wrapped before. */
export function wordsWidth({ columns }: Pick<Size, 'columns'>): number {
  const width = columns - 1; // terminals disagree about the last column
  return columns < wide ? width : Math.max(46, Math.min(76, Math.floor(width * 0.4)));
}

/** The parts keep their places as long as the size is the same. */
export function lessonFrame(view: LessonView, size: Size, style: Style): LessonFrame {
  if (size.columns < smallest.columns || size.rows < smallest.rows)
    return { frame: tooSmall(size), top: view.top };
  const width = size.columns - 1;
  const body = size.columns < wide ? stacked(view, size, style) : sideBySide(view, size, style);
  const { editor, area } = body;
  const prompt = promptRow(view.editor, width, style);
  const rows = [
    headerRow(view, width, style),
    ...body.rows,
    prompt?.row ?? keysRow(view.keys, width, style),
  ].map((row) => sliceAnsi(row, width));
  const inCode = editor.cursor && { ...editor.cursor, row: area.row + editor.cursor.row };
  const inPrompt = prompt?.cursor === undefined ? undefined : { row: rows.length - 1, column: prompt.cursor };
  const cursor = inPrompt ?? inCode;
  return { frame: { rows, ...(cursor && { cursor }) }, top: editor.top, area };
}

interface Body {
  readonly rows: readonly string[];
  readonly editor: EditorRows;
  readonly area: EditorArea;
}

function stacked(view: LessonView, size: Size, style: Style): Body {
  const width = size.columns - 1;
  const heights = heightsFor(view.maxInstructionRows, size.rows);
  const { editor, area } = code(view, { row: heights.instruction + 2, width, height: heights.editor }, style);
  const rows = [
    ...fitInstruction(view.instruction, heights.instruction, style),
    codeRule(view, width, style),
    ...editor.rows,
    rule({ left: view.status, right: '' }, width, style),
    ...fitVerdict(view.messages, heights.verdict, style),
  ];
  return { rows, editor, area };
}

/** The code on the left, with as many rows as there are; the step and the verdict on the right. */
function sideBySide(view: LessonView, size: Size, style: Style): Body {
  const words = wordsWidth(size);
  const width = size.columns - 1 - words - 3;
  const height = size.rows - 3;
  const { editor, area } = code(view, { row: 2, width, height }, style);
  const instruction = Math.min(view.maxInstructionRows + 1, height >> 1);
  const right = [
    ...fitInstruction(view.instruction, instruction, style),
    rule({ left: view.status, right: '' }, words, style),
    ...fitVerdict(view.messages, height - instruction - 1, style),
  ];
  const [top, bar, branch] = (style.plain ? ['-+-', ' | ', ' +-'] : ['─┬─', ' │ ', ' ├─']).map(style.quiet);
  const rows = editor.rows.map((row, index) => {
    const left = sliceAnsi(row, width);
    const between = index === instruction ? branch : bar;
    return `${left}${' '.repeat(Math.max(0, width - widthOf(left)))}${between}${right[index]}`;
  });
  const above = `${codeRule(view, width, style)}${top}${rule({ left: 'what to do', right: '' }, words, style)}`;
  return { rows: [above, ...rows], editor, area };
}

function code(
  view: LessonView,
  region: Pick<EditorArea, 'row' | 'width' | 'height'>,
  style: Style,
): Pick<Body, 'editor' | 'area'> {
  const editor = editorRows(view.editor, { ...view, ...region }, style);
  return { editor, area: { ...region, gutter: editor.gutter, left: editor.left } };
}

function codeRule({ editor, file }: LessonView, width: number, style: Style): string {
  return rule({ left: file, right: placeIn(editor) }, width, style);
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
