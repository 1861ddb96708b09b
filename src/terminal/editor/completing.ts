import { change, selectionOf, still, type Completing, type Editor, type Span } from './editor.js';
import { linesOf, positionOf } from './text.js';

/** Shows the properties that fit, or inserts the only one. Undefined where Tab indents. */
export function startCompleting(editor: Editor): Editor | undefined {
  const fitting = fittingAt(editor);
  if (!fitting) return undefined;
  const { names, word } = fitting;
  const [first = ''] = names;
  if (names.length === 1) return change(editor, word, first);
  const origin = still(editor, editor.cursor);
  return { ...origin, completing: { names, origin, word } };
}

/** Inserts the next property, or the one before, in place of the last one. */
export function completeNext({ names, index, origin, word }: Completing, step: 1 | -1): Editor {
  const start = index ?? (step > 0 ? -1 : 0);
  const next = (start + step + names.length) % names.length;
  const inserted = change(origin, word, names[next] ?? '');
  return { ...inserted, completing: { names, index: next, origin, word } };
}

export function canComplete(editor: Editor): boolean {
  return fittingAt(editor) !== undefined;
}

interface Fitting {
  readonly names: readonly string[];
  /** What was typed of a name. */
  readonly word: Span;
}

/** Upper and lower case are the same. A word that goes on after the cursor is not completed. */
function fittingAt(editor: Editor): Fitting | undefined {
  const { text, cursor, properties = {} } = editor;
  if (selectionOf(editor)) return undefined;
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, cursor);
  const line = lines.texts[row] ?? '';
  const [, object = '', typed = ''] = /(?<![\w$.])([\w$]+)\.([\w$]*)$/.exec(line.slice(0, column)) ?? [];
  if (!Object.hasOwn(properties, object) || /^[\w$]/.test(line.slice(column))) return undefined;
  const names = (properties[object] ?? []).filter((name) =>
    name.toLowerCase().startsWith(typed.toLowerCase()),
  );
  const isWhole = names.length === 1 && names[0] === typed;
  return names.length === 0 || isWhole
    ? undefined
    : { names, word: { start: cursor - typed.length, end: cursor } };
}
