import { selectionOf } from '../editor/editor.js';
import type { ShownKey } from '../views/keys-row.js';
import { mistakeIn } from './mistake-in.js';
import { homeIndex, type Place, type State } from './state.js';

/** The most important first; leaving is always last. */
export function keysFor(state: State, { lesson }: Place): ShownKey[] {
  const { editor, checking, role } = state;
  const isDone = homeIndex(state, lesson) === lesson.steps.length;
  const when = (holds: boolean, ...keys: ShownKey[]): ShownKey[] => (holds ? keys : []);
  return [
    ...when(checking !== undefined, { name: 'Esc', does: 'stop the check', briefly: 'stop' }),
    ...when(selectionOf(editor) !== undefined, ...forSelections),
    ...when(role === 'writing', { name: '^S', does: 'save and check', briefly: 'check' }),
    { name: '^G', does: 'menu' },
    ...when(isDone, { name: '^T', does: 'show the exchange', briefly: 'trace' }),
    { name: '^R', does: 'read all', briefly: 'read' },
    ...when(mistakeIn(state) !== undefined, { name: '^N', does: 'go to line', briefly: 'go' }),
    ...when(role === 'writing', { name: '^U', does: 'undo' }, { name: '^Y', does: 'redo' }),
    ...when(editor.clip !== undefined, { name: '^V', does: 'paste' }),
    { name: '^C', does: 'leave' },
  ];
}

const forSelections: readonly ShownKey[] = [
  { name: '^X', does: 'cut' },
  { name: 'Alt-C', does: 'copy' },
  { name: 'Tab', does: 'indent' },
];
