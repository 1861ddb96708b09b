import { sliceAnsi } from './slice-ansi.js';
import type { Style } from '../../style/style.js';
import type { Editor } from '../editor/editor.js';
import type { Frame, Size } from '../screen/frame.js';
import { editorRows } from './editor-rows.js';

/** All that the screen of a lesson shows. */
export interface LessonView {
  readonly title: string;
  /** `Step 2 of 5: Set the client`. */
  readonly step: string;
  readonly progress: readonly ('passed' | 'current' | 'open')[];
  readonly instruction: readonly string[];
  readonly editor: Editor;
  /** The first row of the text that was seen the last time. */
  readonly top: number;
  /** What the last verdict speaks of; both count from 1. */
  readonly mistake?: { readonly line: number; readonly column?: number | undefined } | undefined;
  readonly verdict: readonly string[];
  /** What goes below the verdict where there is room for the whole of it. */
  readonly aside: readonly string[];
  readonly keys: string;
  /** What somebody must know before they go on typing, in few words each. */
  readonly remarks: readonly string[];
}

/** Below this nothing of use fits. */
const smallest: Size = { columns: 40, rows: 12 };

/** Lays the screen out: the regions keep their places as long as the terminal keeps its size and the step is the same. */
export function lessonFrame(view: LessonView, size: Size, style: Style): { frame: Frame; top: number } {
  if (size.columns < smallest.columns || size.rows < smallest.rows)
    return { frame: tooSmall(size), top: view.top };
  const width = size.columns - 1; // a character in the last column makes terminals disagree
  const heights = heightsFor(view, size.rows);
  const region = { width, height: heights.editor, top: view.top, mistake: view.mistake };
  const editor = editorRows(view.editor, region, style);
  const rule = style.quiet((style.plain ? '-' : '─').repeat(width));
  const above = [header(view, width, style), ...fitted(view.instruction, heights.instruction, style), rule];
  const rows = [
    ...above,
    ...editor.rows,
    rule,
    ...fitted(withAside(view, heights.verdict), heights.verdict, style),
    style.quiet(view.keys),
  ];
  const cursor = { row: above.length + editor.cursor.row, column: editor.cursor.column };
  return { frame: { rows: rows.map((row) => sliceAnsi(row, width)), cursor }, top: editor.top };
}

/** Two rules, the header and the keys; the text gets what the words leave, and never less than a third. */
function heightsFor(
  { instruction, verdict: told, progress }: LessonView,
  rows: number,
): { instruction: number; editor: number; verdict: number } {
  const free = rows - 4;
  const isDone = progress.every((one) => one === 'passed');
  // While there is something to mend its words keep their place; after that the tokens need it.
  const verdict = isDone ? Math.min(2, told.length) : Math.max(3, Math.min(8, Math.floor(free / 4)));
  const most = Math.max(2, Math.floor((free - verdict) / 2));
  const words = Math.min(instruction.length, most);
  return { instruction: words, editor: free - verdict - words, verdict };
}

function header({ title, step, progress, remarks }: LessonView, width: number, style: Style): string {
  const signs = {
    passed: style.good(style.marks.passed),
    current: style.marks.current,
    open: style.quiet(style.marks.blocked),
  };
  const noted = remarks.map((remark) => style.warn(`(${remark})`));
  // The title comes last: it is what can be left out where there is little room.
  const left = [style.strong(step), ...noted, style.quiet(title)].join('  ');
  return sliceAnsi(`${progress.map((one) => signs[one]).join(' ')}  ${left}`, width);
}

function withAside({ verdict, aside }: LessonView, height: number): readonly string[] {
  return verdict.length + aside.length <= height ? [...verdict, ...aside] : verdict;
}

/** Exactly so many rows; what does not fit is marked as cut. */
function fitted(rows: readonly string[], height: number, style: Style): string[] {
  if (rows.length <= height) return [...rows, ...Array.from({ length: height - rows.length }, () => '')];
  return [...rows.slice(0, height - 1), style.quiet('… (Ctrl-G, then "Read it all")')];
}

function tooSmall({ columns }: Size): Frame {
  const needed = `${String(smallest.columns)} x ${String(smallest.rows)}`;
  return {
    rows: [`Needs ${needed}`, 'Make the window', 'larger. All is', 'kept.'].map((row) =>
      row.slice(0, Math.max(1, columns - 1)),
    ),
  };
}
