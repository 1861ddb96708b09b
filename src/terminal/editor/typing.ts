import { change, indentUnit, lineEnd, selectionOf, type Editor, type Span } from './editor.js';
import { addToQuery } from './finding.js';
import { joined } from './history.js';
import { linesOf, positionOf } from './text.js';

/** Replaces the selection. A word is one undo step. */
export function type(editor: Editor, typed: string): Editor {
  const place = selectionOf(editor) ?? closingPlace(editor, typed) ?? here(editor);
  const written = change(editor, place, typed);
  const last = editor.done.at(-1)?.inserted ?? '';
  const isNew = written.done !== editor.done;
  const goesOn = isNew && editor.run === 'typing' && !(/\s$/.test(last) && /^\S/.test(typed));
  return { ...(goesOn ? joined(written) : written), run: 'typing' };
}

/** Pasted code gets no indent and no closing brackets; its line ends are adapted. While Ctrl-F asks, it goes there. */
export function paste(editor: Editor, pasted: string): Editor {
  if (editor.finding) return addToQuery(editor, editor.finding, pasted);
  return change(editor, selectionOf(editor) ?? here(editor), pasted.replace(/\r\n|[\n\r]/g, lineEnd(editor)));
}

/** Keeps the indent, and adds one level after an opening bracket. */
export function newLine(editor: Editor): Editor {
  const { text } = editor;
  const { start, end } = selectionOf(editor) ?? here(editor);
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, start);
  const head = (lines.texts[row] ?? '').slice(0, column);
  const indent = lineEnd(editor) + (/^[ \t]*/.exec(head)?.[0] ?? '');
  const open = /[{([]\s*$/.exec(head)?.[0][0];
  const deeper = open === undefined ? indent : indent + indentUnit(editor);
  const isInPair = open !== undefined && text[end] === closing[open];
  return change(editor, { start, end }, deeper + (isInPair ? indent : ''), start + deeper.length);
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** A closing bracket on an empty line moves one level out. */
function closingPlace(editor: Editor, typed: string): Span | undefined {
  if (!Object.values(closing).includes(typed)) return undefined;
  const lines = linesOf(editor.text);
  const { row, column } = positionOf(lines, editor.cursor);
  const line = lines.texts[row] ?? '';
  if (line.trim() !== '' || column !== line.length) return undefined;
  const [level = ''] = /(?:\t| {1,2})$/.exec(line) ?? [];
  return { start: editor.cursor - level.length, end: editor.cursor };
}

function here({ cursor }: Editor): Span {
  return { start: cursor, end: cursor };
}
