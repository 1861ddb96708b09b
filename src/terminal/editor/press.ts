import { copy, cut, cutLines, putBack } from './clipboard.js';
import { deleteAfter, deleteBefore, deleteWordAfter, deleteWordBefore } from './deleting.js';
import type { Editor } from './editor.js';
import { redo, undo } from './history.js';
import { indent, outdent } from './indenting.js';
import { move, select, selectAll, unselect, type Move } from './moving.js';
import { newLine, type } from './typing.js';

/** A key as `node:readline` reports it. */
export interface Key {
  readonly name?: string | undefined;
  readonly sequence?: string | undefined;
  readonly ctrl?: boolean | undefined;
  readonly meta?: boolean | undefined;
  readonly shift?: boolean | undefined;
}

type Table<Value> = Readonly<Record<string, Value>>;

const moves: Table<Move> = {
  left: 'left',
  right: 'right',
  up: 'up',
  down: 'down',
  home: 'home',
  end: 'end',
  pageup: 'pageUp',
  pagedown: 'pageDown',
};

const wideMoves: Table<Move> = {
  left: 'wordLeft',
  right: 'wordRight',
  up: 'up',
  down: 'down',
  home: 'start',
  end: 'finish',
  pageup: 'start',
  pagedown: 'finish',
};

const changes: Table<(editor: Editor) => Editor> = {
  return: newLine,
  enter: newLine,
  backspace: deleteBefore,
  delete: deleteAfter,
  tab: indent,
  escape: unselect,
};

const withControl: Table<(editor: Editor) => Editor> = {
  a: (editor) => move(editor, 'home', 0),
  e: (editor) => move(editor, 'end', 0),
  d: deleteAfter,
  h: deleteBefore,
  k: cutLines,
  w: deleteWordBefore,
  u: undo,
  y: redo,
  x: cut,
  v: putBack,
  backspace: deleteWordBefore,
  delete: deleteWordAfter,
};

const withMeta: Table<(editor: Editor) => Editor> = {
  a: selectAll,
  b: (editor) => move(editor, 'wordLeft', 0),
  c: copy,
  d: deleteWordAfter,
  f: (editor) => move(editor, 'wordRight', 0),
  w: copy,
  backspace: deleteWordBefore,
  delete: deleteWordAfter,
  escape: unselect,
};

/** Unknown keys change nothing. `page`: the number of visible rows. */
export function press(editor: Editor, key: Key, page: number): Editor {
  const { name = '', sequence = '', ctrl, meta, shift } = key;
  const to = (ctrl || meta ? wideMoves : moves)[name];
  if (to) return shift ? select(editor, to, page) : move(editor, to, page);
  if (ctrl) return withControl[name]?.(editor) ?? editor;
  if (meta) return withMeta[name]?.(editor) ?? editor;
  if (name === 'tab' && shift) return outdent(editor);
  if (sequence === undoSign) return undo(editor);
  return changes[name]?.(editor) ?? (isText(sequence) ? type(editor, sequence) : editor);
}

/** Node reports Ctrl-_ without a name. */
const undoSign = '\u001f';

export function isText(sequence: string): boolean {
  // eslint-disable-next-line no-control-regex -- keys that write nothing begin with a control character
  return sequence !== '' && !/^[\u0000-\u001f\u007f]/.test(sequence);
}
