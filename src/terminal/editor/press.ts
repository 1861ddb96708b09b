import { copy, cut, cutLines, putBack } from './clipboard.js';
import { completeNext, startCompleting } from './completing.js';
import { deleteAfter, deleteBefore, deleteWordAfter, deleteWordBefore } from './deleting.js';
import { selectionOf, type Editor } from './editor.js';
import { pressInFinding, startFinding } from './finding.js';
import { redo, undo } from './history.js';
import { indent, outdent } from './indenting.js';
import { isText, type Key } from './key.js';
import { move, select, selectAll, unselect, type Move } from './moving.js';
import { newLine, type } from './typing.js';

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
  tab: (editor) => startCompleting(editor) ?? indent(editor),
  escape: unselect,
};

const withControl: Table<(editor: Editor) => Editor> = {
  a: (editor) => move(editor, 'home', 0),
  c: (editor) => (selectionOf(editor) ? copy(editor) : editor),
  e: (editor) => move(editor, 'end', 0),
  d: deleteAfter,
  f: startFinding,
  h: deleteBefore,
  k: cutLines,
  w: deleteWordBefore,
  u: undo,
  y: redo,
  z: undo,
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
  const { finding, completing, ...plain } = editor;
  if (finding) return pressInFinding(editor, finding, key) ?? pressPlain(plain, key, page);
  if (completing && key.name === 'tab' && !key.ctrl && !key.meta)
    return completeNext(completing, key.shift ? -1 : 1);
  return pressPlain(completing ? plain : editor, key, page);
}

function pressPlain(editor: Editor, key: Key, page: number): Editor {
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
