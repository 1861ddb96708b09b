import { offsetAt } from './cells.js';
import { still, type Editor } from './editor.js';
import { linesOf, startOfCharacter } from './text.js';

/** Both count from 0; the column is one of the screen. After the end of a line: its end. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/** A click places the cursor; dragging selects from there. */
export function pointAt(editor: Editor, { row, column }: Point, how: 'click' | 'drag'): Editor {
  const { texts, starts } = linesOf(editor.text);
  const inside = Math.max(0, Math.min(texts.length - 1, row));
  const at = (starts[inside] ?? 0) + offsetAt(texts[inside] ?? '', Math.max(0, column));
  const cursor = startOfCharacter(editor.text, at);
  const moved = still(editor, cursor);
  return how === 'click' ? moved : { ...moved, anchor: editor.anchor ?? editor.cursor };
}
