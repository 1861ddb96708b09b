import { change, indentUnit, lineEnd, selectionOf, type Editor, type Span } from './editor.js';
import { joined } from './history.js';
import { linesOf, positionOf } from './text.js';

/** Text as it was typed, at the cursor or in the place of what is selected; a word is undone in one go. */
export function type(editor: Editor, typed: string): Editor {
  const place = selectionOf(editor) ?? closingPlace(editor, typed) ?? here(editor);
  const written = change(editor, place, typed);
  const last = editor.done.at(-1)?.inserted ?? '';
  const isNew = written.done !== editor.done;
  const goesOn = isNew && editor.run === 'typing' && !(/\s$/.test(last) && /^\S/.test(typed));
  return { ...(goesOn ? joined(written) : written), run: 'typing' };
}

/** Text as it was pasted: nothing is indented or closed; line ends become those of the text. */
export function paste(editor: Editor, pasted: string): Editor {
  return change(editor, selectionOf(editor) ?? here(editor), pasted.replace(/\r\n|[\n\r]/g, lineEnd(editor)));
}

/** A new line with the indent of the present one, and one level more behind an opening bracket. */
export function newLine(editor: Editor): Editor {
  const { text } = editor;
  const { start, end } = selectionOf(editor) ?? here(editor);
  const lines = linesOf(text);
  const { row, column } = positionOf(lines, start);
  const head = (lines.texts[row] ?? '').slice(0, column);
  const indent = lineEnd(editor) + (/^[ \t]*/.exec(head)?.[0] ?? '');
  const open = /[{([]\s*$/.exec(head)?.[0][0];
  const deeper = open === undefined ? indent : indent + indentUnit(editor);
  // Between a pair of brackets the closing one gets a line of its own.
  const isInPair = open !== undefined && text[end] === closing[open];
  return change(editor, { start, end }, deeper + (isInPair ? indent : ''), start + deeper.length);
}

const closing: Readonly<Record<string, string>> = { '{': '}', '(': ')', '[': ']' };

/** A closing bracket on an otherwise blank line goes out by one level: this much of the indent gives way to it. */
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
