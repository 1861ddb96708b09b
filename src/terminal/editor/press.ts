import * as editing from './editor.js';
import type { Editor, Move } from './editor.js';

/** A key as node:readline tells it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

const moves: Readonly<Record<string, Move>> = {
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  home: 'home',
  end: 'end',
  pageup: 'pageUp',
  pagedown: 'pageDown',
};

const changes: Readonly<Record<string, (editor: Editor) => Editor>> = {
  return: editing.newLine,
  enter: editing.newLine,
  backspace: editing.deleteBefore,
  delete: editing.deleteAfter,
  tab: editing.indent,
};

const withControl: Readonly<Record<string, (editor: Editor) => Editor>> = {
  a: (editor) => editing.move(editor, 'home'),
  e: (editor) => editing.move(editor, 'end'),
  d: editing.deleteAfter,
  h: editing.deleteBefore,
  k: editing.deleteLine,
  w: editing.deleteWordBefore,
  u: editing.undo,
  y: editing.redo,
  left: (editor) => editing.move(editor, 'wordLeft'),
  right: (editor) => editing.move(editor, 'wordRight'),
  home: (editor) => editing.move(editor, 'start'),
  end: (editor) => editing.move(editor, 'finish'),
  backspace: editing.deleteWordBefore,
};

const withMeta: Readonly<Record<string, (editor: Editor) => Editor>> = {
  b: (editor) => editing.move(editor, 'wordLeft'),
  f: (editor) => editing.move(editor, 'wordRight'),
  left: (editor) => editing.move(editor, 'wordLeft'),
  right: (editor) => editing.move(editor, 'wordRight'),
  backspace: editing.deleteWordBefore,
};

/** What a key makes of the text; a key that means nothing changes nothing. */
export function press(editor: Editor, key: Key, page: number): Editor {
  const { name = '', sequence = '' } = key;
  if (key.ctrl) return withControl[name]?.(editor) ?? editor;
  if (key.meta) return withMeta[name]?.(editor) ?? editor;
  if (name === 'tab' && key.shift) return editing.outdent(editor);
  const move = moves[name];
  if (move) return editing.move(editor, move, page);
  return changes[name]?.(editor) ?? (isText(sequence) ? editing.type(editor, sequence) : editor);
}

export function isText(sequence: string): boolean {
  // eslint-disable-next-line no-control-regex -- keys that write nothing begin with a control character
  return sequence !== '' && !/^[\u0000-\u001f\u007f]/.test(sequence);
}
