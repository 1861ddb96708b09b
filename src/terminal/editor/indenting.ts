import { change, indentUnit, selectionOf, type Editor, type Span } from './editor.js';
import { endOfCharacter, linesOf, positionOf } from './text.js';

export function indent(editor: Editor): Editor {
  const unit = indentUnit(editor);
  const selection = selectionOf(editor);
  if (!selection) return change(editor, { start: editor.cursor, end: editor.cursor }, unit);
  return eachLine(editor, selection, (line) => (line === '' ? line : unit + line));
}

export function outdent(editor: Editor): Editor {
  const { cursor } = editor;
  return eachLine(editor, selectionOf(editor) ?? { start: cursor, end: cursor }, (line) =>
    line.replace(/^(?:\t| {1,2})/, ''),
  );
}

/** One undo step. The cursor and the selection stay at their characters. */
function eachLine(editor: Editor, span: Span, shifted: (line: string) => string): Editor {
  const { text, cursor, anchor } = editor;
  const lines = linesOf(text);
  const first = positionOf(lines, span.start).row;
  const { row, column } = positionOf(lines, span.end);
  // A selection that ends at the start of a line does not include that line.
  const last = column === 0 && row > first ? row - 1 : row;
  const start = lines.starts[first] ?? 0;
  const end = (lines.starts[last] ?? 0) + (lines.texts[last] ?? '').length;
  const moves: { readonly from: number; readonly by: number }[] = [];
  let whole = '';
  for (let index = first; index <= last; index += 1) {
    const line = lines.texts[index] ?? '';
    const from = lines.starts[index] ?? 0;
    const other = shifted(line);
    moves.push({ from, by: other.length - line.length });
    whole += other + text.slice(from + line.length, index === last ? end : lines.starts[index + 1]);
  }
  const place = (offset: number): number => shiftedPlace(offset, moves);
  const changed = change(editor, { start, end }, whole, place(cursor));
  return anchor === undefined ? changed : { ...changed, anchor: endOfCharacter(changed.text, place(anchor)) };
}

function shiftedPlace(
  offset: number,
  moves: readonly { readonly from: number; readonly by: number }[],
): number {
  let place = offset;
  let start = 0;
  for (const { from, by } of moves) {
    if (offset < from) break;
    start = from + place - offset;
    if (offset > from || by > 0) place += by;
  }
  return Math.max(start, place);
}
