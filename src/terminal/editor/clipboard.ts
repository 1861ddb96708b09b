import { wholeLines } from './deleting.js';
import { change, lineEnd, selectionOf, type Clip, type Editor, type Span } from './editor.js';
import { linesOf, positionOf } from './text.js';

/** Copies the selection, or the line of the cursor. */
export function copy(editor: Editor): Editor {
  const selection = selectionOf(editor);
  return { ...editor, clip: selection ? partIn(editor, selection) : linesIn(editor, wholeLines(editor)) };
}

/** Cuts the selection, or the line of the cursor. */
export function cut(editor: Editor): Editor {
  const selection = selectionOf(editor);
  return selection ? taken(editor, selection, partIn(editor, selection)) : cutLines(editor);
}

export function cutLines(editor: Editor): Editor {
  const span = wholeLines(editor);
  return taken(editor, span, linesIn(editor, span));
}

/** Whole lines are inserted above the line of the cursor. */
export function putBack(editor: Editor): Editor {
  const { clip, cursor, text } = editor;
  if (!clip) return editor;
  const selection = selectionOf(editor);
  if (selection || !clip.isLines)
    return change(editor, selection ?? { start: cursor, end: cursor }, clip.text);
  const lines = linesOf(text);
  const start = lines.starts[positionOf(lines, cursor).row] ?? 0;
  return change(editor, { start, end: start }, clip.text, cursor + clip.text.length);
}

function taken(editor: Editor, span: Span, clip: Clip): Editor {
  return clip.text === '' ? editor : { ...change(editor, span, ''), clip };
}

function partIn({ text }: Editor, { start, end }: Span): Clip {
  return { text: text.slice(start, end), isLines: false };
}

/** The last line may have no line end; elsewhere it needs one. */
function linesIn(editor: Editor, { start, end }: Span): Clip {
  const text = editor.text.slice(start, end);
  const isOpen = text !== '' && !/[\n\r]$/.test(text);
  return { text: isOpen ? text + lineEnd(editor) : text, isLines: true };
}
