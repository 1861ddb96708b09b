import { change, selectionOf, type Editor, type Span } from './editor.js';
import { joined } from './history.js';
import { after, before, linesOf, positionOf } from './text.js';
import { wordAfter, wordBefore } from './words.js';

export function deleteBefore(editor: Editor): Editor {
  return without(editor, ({ text, cursor }) => ({ start: before(text, cursor), end: cursor }));
}

export function deleteAfter(editor: Editor): Editor {
  return without(editor, ({ text, cursor }) => ({ start: cursor, end: after(text, cursor) }));
}

export function deleteWordBefore(editor: Editor): Editor {
  return without(editor, ({ text, cursor }) => ({ start: wordBefore(text, cursor), end: cursor }));
}

export function deleteWordAfter(editor: Editor): Editor {
  return without(editor, ({ text, cursor }) => ({ start: cursor, end: wordAfter(text, cursor) }));
}

export function wholeLines(editor: Editor): Span {
  const { cursor, text } = editor;
  const { start, end } = selectionOf(editor) ?? { start: cursor, end: cursor };
  const lines = linesOf(text);
  const first = lines.starts[positionOf(lines, start).row] ?? 0;
  return { start: first, end: lines.starts[positionOf(lines, end).row + 1] ?? text.length };
}

/** Deletes the selection, else what the key names. Repeated keys are one undo step. */
function without(editor: Editor, spanOf: (editor: Editor) => Span): Editor {
  const deleted = change(editor, selectionOf(editor) ?? spanOf(editor), '');
  if (deleted.done === editor.done) return deleted;
  return { ...(editor.run === 'deleting' ? joined(deleted) : deleted), run: 'deleting' };
}
