import { wholeLines } from './deleting.js';
import { change, lineEnd, selectionOf, type Clip, type Editor, type Span } from './editor.js';
import { linesOf, positionOf } from './text.js';

/** Keeps what is selected, or the line of the cursor, to be put elsewhere. */
export function copy(editor: Editor): Editor {
  const selection = selectionOf(editor);
  return { ...editor, clip: selection ? partIn(editor, selection) : linesIn(editor, wholeLines(editor)) };
}

/** Takes what is selected, or the line of the cursor, away and keeps it. */
export function cut(editor: Editor): Editor {
  const selection = selectionOf(editor);
  return selection ? taken(editor, selection, partIn(editor, selection)) : cutLines(editor);
}

/** Takes the lines of the cursor or of the selection away, with their ends, and keeps them. */
export function cutLines(editor: Editor): Editor {
  const span = wholeLines(editor);
  return taken(editor, span, linesIn(editor, span));
}

/** Puts what was cut or copied in the place of what is selected, or at the cursor; whole lines above its line. */
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

/** The last line of a text may have no end; put elsewhere it needs one. */
function linesIn(editor: Editor, { start, end }: Span): Clip {
  const text = editor.text.slice(start, end);
  const isOpen = text !== '' && !/[\n\r]$/.test(text);
  return { text: isOpen ? text + lineEnd(editor) : text, isLines: true };
}
