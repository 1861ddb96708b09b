import { lasting, type Change, type Editor } from './editor.js';

export function undo(editor: Editor): Editor {
  const step = editor.done.at(-1);
  if (!step) return editor;
  const { at, removed, inserted, from } = step;
  return {
    ...changed(editor, { at, length: inserted.length, text: removed }, from),
    done: editor.done.slice(0, -1),
    undone: [...editor.undone, step],
  };
}

export function redo(editor: Editor): Editor {
  const step = editor.undone.at(-1);
  if (!step) return editor;
  const { at, removed, inserted, to } = step;
  return {
    ...changed(editor, { at, length: removed.length, text: inserted }, to),
    done: [...editor.done, step],
    undone: editor.undone.slice(0, -1),
  };
}

/** Joins the last two undo steps. */
export function joined(editor: Editor): Editor {
  const [earlier, later] = editor.done.slice(-2);
  const one = earlier && later && together(earlier, later);
  return one ? { ...editor, done: [...editor.done.slice(0, -2), one] } : editor;
}

function together(earlier: Change, later: Change): Change | undefined {
  const { from } = earlier;
  const { to } = later;
  if (later.removed === '' && later.at === earlier.at + earlier.inserted.length)
    return { ...earlier, inserted: earlier.inserted + later.inserted, to };
  if (later.inserted !== '' || earlier.inserted !== '') return undefined;
  const { at } = later;
  if (at + later.removed.length === earlier.at)
    return { at, removed: later.removed + earlier.removed, inserted: '', from, to };
  return at === earlier.at
    ? { at, removed: earlier.removed + later.removed, inserted: '', from, to }
    : undefined;
}

interface Replacement {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

function changed(editor: Editor, { at, length, text: other }: Replacement, cursor: number) {
  const { text } = editor;
  return { text: text.slice(0, at) + other + text.slice(at + length), cursor, ...lasting(editor) };
}
