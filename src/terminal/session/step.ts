import { paste } from '../editor/typing.js';
import { press } from '../editor/press.js';
import type { Input } from '../screen/read-keys.js';
import { point } from './point.js';
import type { State } from './state.js';

/** In a read-only session keys only move. `page`: rows of a page key. */
export function step(state: State, input: Input, page: number): State {
  if ('mouse' in input) return point(state, input.mouse);
  const editor = 'pasted' in input ? paste(state.editor, input.pasted) : press(state.editor, input.key, page);
  if (state.role === 'writing' || editor.text === state.editor.text)
    return { ...state, editor, isScrolled: false };
  return { ...state, notice: 'You cannot type: this window is read-only. ^G, "Take over" lets you write.' };
}
