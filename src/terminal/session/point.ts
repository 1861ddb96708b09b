import { pointAt } from '../editor/pointing.js';
import { linesOf, positionOf } from '../editor/text.js';
import type { Mouse } from '../screen/split-input.js';
import type { State } from './state.js';

/** The wheel scrolls, a click places the cursor, dragging selects. A click beside the code does nothing. */
export function point(state: State, mouse: Mouse): State {
  const { area, editor, top } = state;
  if (!area) return state;
  const lines = linesOf(editor.text);
  if (mouse.type === 'wheel') {
    const last = Math.max(0, lines.texts.length - area.height);
    return { ...state, top: Math.max(0, Math.min(last, top + mouse.rows)), isScrolled: true };
  }
  const isInside = mouse.row >= area.row && mouse.row < area.row + area.height && mouse.column < area.width;
  if (mouse.type === 'click' && !isInside) return state;
  const row = top + mouse.row - area.row;
  const left = row === positionOf(lines, editor.cursor).row ? area.left : 0;
  const column = mouse.column - area.gutter + left;
  return { ...state, editor: pointAt(editor, { row, column }, mouse.type), isScrolled: false };
}
