import { columnOf, offsetAt } from './cells.js';
import { selectionOf, still, type Editor } from './editor.js';
import { after, before, linesOf, positionOf, startOfCharacter } from './text.js';
import { wordAfter, wordBefore } from './words.js';

export type Move =
  | 'left'
  | 'right'
  | 'up'
  | 'down'
  | 'home'
  | 'end'
  | 'wordLeft'
  | 'wordRight'
  | 'pageUp'
  | 'pageDown'
  | 'start'
  | 'finish';

/** Moves the cursor and clears the selection. `page`: the number of visible rows. */
export function move(editor: Editor, to: Move, page: number): Editor {
  const selection = selectionOf(editor);
  if (selection && to === 'left') return still(editor, selection.start);
  if (selection && to === 'right') return still(editor, selection.end);
  return moved(editor, to, page);
}

/** Extends the selection. */
export function select(editor: Editor, to: Move, page: number): Editor {
  return { ...moved(editor, to, page), anchor: editor.anchor ?? editor.cursor };
}

export function selectAll(editor: Editor): Editor {
  return { ...still(editor, editor.text.length), anchor: 0 };
}

export function unselect(editor: Editor): Editor {
  return still(editor, editor.cursor);
}

function moved(editor: Editor, to: Move, page: number): Editor {
  const rows = rowsOf(to, page);
  return rows === undefined ? still(editor, target(editor, to)) : movedRows(editor, rows);
}

function rowsOf(to: Move, page: number): number | undefined {
  switch (to) {
    case 'up':
      return -1;
    case 'down':
      return 1;
    case 'pageUp':
      return -page;
    case 'pageDown':
      return page;
    default:
      return undefined;
  }
}

/** Above the first line is the start, below the last line the end. */
function movedRows(editor: Editor, rows: number): Editor {
  const { texts, starts } = linesOf(editor.text);
  const { row, column: offset } = positionOf(linesOf(editor.text), editor.cursor);
  const column = editor.column ?? columnOf(texts[row] ?? '', offset);
  const last = texts.length - 1;
  if (row === 0 && rows < 0) return { ...still(editor, 0), column };
  if (row === last && rows > 0) return { ...still(editor, editor.text.length), column };
  const next = Math.max(0, Math.min(last, row + rows));
  return { ...still(editor, (starts[next] ?? 0) + offsetAt(texts[next] ?? '', column)), column };
}

function target({ text, cursor }: Editor, to: Move): number {
  switch (to) {
    case 'left':
      return before(text, cursor);
    case 'right':
      return after(text, cursor);
    case 'wordLeft':
      return wordBefore(text, cursor);
    case 'wordRight':
      return wordAfter(text, cursor);
    case 'home':
      return home(text, cursor);
    case 'end':
      return cursor + lineAt(text, cursor).rest;
    case 'finish':
      return text.length;
    default:
      return 0;
  }
}

/** First the first character that is not a space, then the start of the line. */
function home(text: string, cursor: number): number {
  const { line, start } = lineAt(text, cursor);
  const blanks = /^[ \t]*/.exec(line)?.[0].length ?? 0;
  const indented = startOfCharacter(text, start + blanks);
  return cursor === indented ? start : indented;
}

function lineAt(text: string, cursor: number): { line: string; start: number; rest: number } {
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, cursor);
  const line = lines.texts[row] ?? '';
  return { line, start: cursor - column, rest: line.length - column };
}
