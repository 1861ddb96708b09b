import {
  after,
  before,
  linesOf,
  offsetOf,
  positionOf,
  wordAfter,
  wordBefore,
  type Position,
} from './text.js';

/** A text that is being edited. Each change gives a new one; none of them knows a terminal. */
export interface Editor {
  readonly text: string;
  /** Offset of the cursor in UTF-16 units, never inside a character. */
  readonly cursor: number;
  /** The column to which moves up and down come back; absent after every other move. */
  readonly column?: number;
  readonly undone: readonly Snapshot[];
  readonly done: readonly Snapshot[];
  /** Whether the next typed character belongs to the same undo step. */
  readonly isTyping: boolean;
}

interface Snapshot {
  readonly text: string;
  readonly cursor: number;
}

const mostSteps = 1_000;

/** Starts with the cursor at the end of the text's last line that holds something. */
export function createEditor(text: string): Editor {
  return { text, cursor: text.length, undone: [], done: [], isTyping: false };
}

function cursorPosition({ text, cursor }: Editor): Position {
  return positionOf(linesOf(text), cursor);
}

/** Text as it was typed, at the cursor. */
export function type(editor: Editor, typed: string): Editor {
  const changed = replace(editor, editor.cursor, editor.cursor, typed);
  // What is typed in one go is undone in one go.
  return { ...changed, done: editor.isTyping ? editor.done : changed.done, isTyping: true };
}

/** Text as it was pasted: nothing is indented or closed; line ends become those of the text. */
export function paste(editor: Editor, pasted: string): Editor {
  return replace(editor, editor.cursor, editor.cursor, pasted.replace(/\r\n|\r|\n/g, lineEnd(editor)));
}

/** A new line with the indent of the present one, and two more behind an opening bracket. */
export function newLine(editor: Editor): Editor {
  const { text, cursor } = editor;
  const line = text.slice(text.lastIndexOf('\n', cursor - 1) + 1, cursor);
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  const deeper = /[{([]\s*$/.test(line) ? indentUnit(editor) : '';
  return replace(editor, cursor, cursor, lineEnd(editor) + indent + deeper);
}

export function indent(editor: Editor): Editor {
  return replace(editor, editor.cursor, editor.cursor, indentUnit(editor));
}

export function outdent(editor: Editor): Editor {
  const start = editor.text.lastIndexOf('\n', editor.cursor - 1) + 1;
  const [taken = ''] = /^(?:\t| {1,2})/.exec(editor.text.slice(start)) ?? [];
  const changed = replace(editor, start, start + taken.length, '');
  return { ...changed, cursor: Math.max(start, editor.cursor - taken.length) };
}

export function deleteBefore(editor: Editor): Editor {
  return replace(editor, before(editor.text, editor.cursor), editor.cursor, '');
}

export function deleteAfter(editor: Editor): Editor {
  return replace(editor, editor.cursor, after(editor.text, editor.cursor), '');
}

export function deleteWordBefore(editor: Editor): Editor {
  return replace(editor, wordBefore(editor.text, editor.cursor), editor.cursor, '');
}

/** The whole line goes, with its end. */
export function deleteLine(editor: Editor): Editor {
  const { row } = cursorPosition(editor);
  const { starts } = linesOf(editor.text);
  return replace(editor, starts[row] ?? 0, starts[row + 1] ?? editor.text.length, '');
}

/** The text is replaced by another as a whole, which can be undone. */
export function replaceAll(editor: Editor, text: string): Editor {
  if (text === editor.text) return editor;
  const lines = linesOf(text);
  const changed = replace(editor, 0, editor.text.length, text);
  return { ...changed, cursor: offsetOf(lines, cursorPosition(editor)) };
}

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

/** Moves the cursor; `page` is the number of rows that are seen at once. */
export function move(editor: Editor, to: Move, page = 10): Editor {
  const rows = new Map<Move, number>([
    ['up', -1],
    ['down', 1],
    ['pageUp', -page],
    ['pageDown', page],
  ]).get(to);
  if (rows !== undefined) return moveRows(editor, rows);
  return { ...still(editor), cursor: target(editor, to) };
}

export function undo(editor: Editor): Editor {
  const last = editor.done.at(-1);
  if (!last) return editor;
  const { text, cursor } = editor;
  return {
    ...last,
    done: editor.done.slice(0, -1),
    undone: [...editor.undone, { text, cursor }],
    isTyping: false,
  };
}

export function redo(editor: Editor): Editor {
  const next = editor.undone.at(-1);
  if (!next) return editor;
  const { text, cursor } = editor;
  return {
    ...next,
    undone: editor.undone.slice(0, -1),
    done: [...editor.done, { text, cursor }],
    isTyping: false,
  };
}

function replace(editor: Editor, from: number, to: number, text: string): Editor {
  if (from === to && text === '') return still(editor);
  const { text: old, cursor } = editor;
  const done = [...editor.done, { text: old, cursor }].slice(-mostSteps);
  return {
    text: old.slice(0, from) + text + old.slice(to),
    cursor: from + text.length,
    done,
    undone: [],
    isTyping: false,
  };
}

/** The same text without what only the last key needed. */
function still({ text, cursor, done, undone }: Editor): Editor {
  return { text, cursor, done, undone, isTyping: false };
}

function moveRows(editor: Editor, rows: number): Editor {
  const lines = linesOf(editor.text);
  const { row, column: present } = positionOf(lines, editor.cursor);
  const column = editor.column ?? present;
  const last = lines.texts.length - 1;
  if (row + rows < 0) return { ...still(editor), cursor: 0, column };
  if (row + rows > last && row === last) return { ...still(editor), cursor: editor.text.length, column };
  return { ...still(editor), cursor: offsetOf(lines, { row: Math.min(last, row + rows), column }), column };
}

function target({ text, cursor }: Editor, to: Move): number {
  const lines = linesOf(text);
  const { row } = positionOf(lines, cursor);
  const start = lines.starts[row] ?? 0;
  switch (to) {
    case 'left':
      return before(text, cursor);
    case 'right':
      return after(text, cursor);
    case 'wordLeft':
      return wordBefore(text, cursor);
    case 'wordRight':
      return wordAfter(text, cursor);
    case 'home': {
      const indented = start + ((lines.texts[row] ?? '').match(/^[ \t]*/)?.[0].length ?? 0);
      return cursor === indented ? start : indented;
    }
    case 'end':
      return start + (lines.texts[row] ?? '').length;
    case 'finish':
      return text.length;
    default:
      return 0;
  }
}

function lineEnd({ text }: Editor): string {
  return text.includes('\r\n') ? '\r\n' : '\n';
}

function indentUnit({ text }: Editor): string {
  return /^\t/m.test(text) ? '\t' : '  ';
}
