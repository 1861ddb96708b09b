import { canComplete } from '../editor/completing.js';
import { selectionOf } from '../editor/editor.js';
import type { KeyId } from '../key-table.js';
import { mistakeIn } from './mistake-in.js';
import { homeIndex, type Place, type State } from './state.js';

/** The most important first; the last one is always shown. */
export function keysFor(state: State, { lesson }: Place): KeyId[] {
  const { editor, checking, role } = state;
  const isDone = homeIndex(state, lesson) === lesson.steps.length;
  const isWriting = role === 'writing';
  const when = (holds: boolean, ...keys: KeyId[]): KeyId[] => (holds ? keys : []);
  if (selectionOf(editor))
    return [
      ...when(checking !== undefined, 'stop'),
      ...when(isWriting, 'cut', 'indent', 'save'),
      ...when(checking === undefined, 'unselect'),
      'menu',
      'keys',
      'copy',
    ];
  return [
    ...when(checking !== undefined, 'stop'),
    ...when(isWriting && canComplete(editor), 'complete'),
    ...when(isWriting, 'save'),
    ...when(isWriting && !isDone, 'hint'),
    'menu',
    ...when(isDone, 'trace'),
    ...when(mistakeIn(state, lesson) !== undefined, 'mistake'),
    'keys',
    'read',
    ...when(isWriting, 'undo', 'redo'),
    'find',
    ...when(isWriting && editor.clip !== undefined, 'paste'),
    'leave',
  ];
}
