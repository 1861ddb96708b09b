/** A key as it is shown: `^S` is Ctrl-S. */
export interface KeyEntry {
  readonly group: KeyGroup;
  /** The row of keys shows the first one. */
  readonly keys: readonly string[];
  readonly does: string;
  /** In the row of keys, where the terminal is wide and where it is narrow. */
  readonly row?: readonly [does: string, briefly: string];
}

export const keyGroups = ['Lesson', 'Move', 'Select and copy', 'Change', 'Find', 'Mouse'] as const;
type KeyGroup = (typeof keyGroups)[number];

/** Every key of the editor. The page of F1, the row of keys and docs/keys.md are made from this. */
export const keyTable = {
  save: {
    group: 'Lesson',
    keys: ['^S'],
    does: 'Save your file and check it.',
    row: ['save and check', 'check'],
  },
  hint: { group: 'Lesson', keys: ['F2', '^O'], does: 'Show the next hint.', row: ['hint', 'hint'] },
  menu: { group: 'Lesson', keys: ['^G'], does: 'Open the menu.', row: ['menu', 'menu'] },
  keys: {
    group: 'Lesson',
    keys: ['F1'],
    does: 'Show this page. `?` in the menu too.',
    row: ['keys', 'keys'],
  },
  trace: {
    group: 'Lesson',
    keys: ['^T'],
    does: 'Show the requests, after all steps pass.',
    row: ['show the exchange', 'trace'],
  },
  read: {
    group: 'Lesson',
    keys: ['^R'],
    does: 'Read the step, the result and the lesson in full.',
    row: ['read all', 'read'],
  },
  mistake: {
    group: 'Lesson',
    keys: ['^N'],
    does: 'Go to the line of the mistake.',
    row: ['go to line', 'go'],
  },
  stop: { group: 'Lesson', keys: ['Esc'], does: 'Stop a check.', row: ['stop the check', 'stop'] },
  redraw: { group: 'Lesson', keys: ['^L'], does: 'Draw the screen again.' },
  leave: {
    group: 'Lesson',
    keys: ['^C'],
    does: 'Leave, if nothing is selected. Your code is kept.',
    row: ['leave', 'leave'],
  },
  arrows: { group: 'Move', keys: ['Arrows'], does: 'Move by a character or a line.' },
  words: {
    group: 'Move',
    keys: ['^Left', '^Right', 'Alt-B', 'Alt-F'],
    does: 'Move by a word.',
  },
  edges: {
    group: 'Move',
    keys: ['Home', 'End', '^A', '^E'],
    does: 'Go to the start or the end of the line.',
  },
  pages: { group: 'Move', keys: ['PageUp', 'PageDown'], does: 'Move by a page.' },
  ends: { group: 'Move', keys: ['^Home', '^End'], does: 'Go to the start or the end of the file.' },
  select: {
    group: 'Select and copy',
    keys: ['Shift'],
    does: 'With a key that moves: select. Typing replaces the selection.',
  },
  selectAll: { group: 'Select and copy', keys: ['Alt-A'], does: 'Select everything.' },
  unselect: {
    group: 'Select and copy',
    keys: ['Esc'],
    does: 'Select nothing.',
    row: ['unselect', 'unselect'],
  },
  copy: {
    group: 'Select and copy',
    keys: ['^C'],
    does: 'Copy the selection, also to the clipboard of your system if the terminal allows it.',
    row: ['copy', 'copy'],
  },
  copyLine: { group: 'Select and copy', keys: ['Alt-C'], does: 'Copy the selection, or the line.' },
  cut: {
    group: 'Select and copy',
    keys: ['^X'],
    does: 'Cut the selection, or the line.',
    row: ['cut', 'cut'],
  },
  cutLine: { group: 'Select and copy', keys: ['^K'], does: 'Cut the line.' },
  paste: {
    group: 'Select and copy',
    keys: ['^V'],
    does: 'Paste what you copied or cut here. The paste key of your terminal works too.',
    row: ['paste', 'paste'],
  },
  undo: { group: 'Change', keys: ['^Z', '^U'], does: 'Undo.', row: ['undo', 'undo'] },
  redo: { group: 'Change', keys: ['^Y'], does: 'Redo.', row: ['redo', 'redo'] },
  complete: {
    group: 'Change',
    keys: ['Tab'],
    does: 'After a name and a dot, such as `client.`: show the properties. Again: insert the next one.',
    row: ['complete', 'complete'],
  },
  indent: {
    group: 'Change',
    keys: ['Tab'],
    does: 'Elsewhere: indent here, or the selected lines.',
    row: ['indent', 'indent'],
  },
  outdent: { group: 'Change', keys: ['Shift-Tab'], does: 'Remove one level of indent.' },
  deleteWord: {
    group: 'Change',
    keys: ['^W', '^Backspace', '^Delete', 'Alt-D'],
    does: 'Delete a word, before or after the cursor.',
  },
  find: {
    group: 'Find',
    keys: ['^F'],
    does: 'Find: type what you look for. Upper and lower case are the same.',
    row: ['find', 'find'],
  },
  findNext: {
    group: 'Find',
    keys: ['Enter', '^F', 'Down'],
    does: 'Go to the next match.',
    row: ['next', 'next'],
  },
  findPrevious: {
    group: 'Find',
    keys: ['Up'],
    does: 'Go to the previous match.',
    row: ['previous', 'previous'],
  },
  findEnd: {
    group: 'Find',
    keys: ['Esc'],
    does: 'End the search and stay there.',
    row: ['stay here', 'stay'],
  },
  wheel: { group: 'Mouse', keys: ['Wheel'], does: 'Scroll.' },
  click: { group: 'Mouse', keys: ['Click'], does: 'Place the cursor.' },
  drag: { group: 'Mouse', keys: ['Drag'], does: 'Select.' },
} as const satisfies Readonly<Record<string, KeyEntry>>;

export type KeyId = keyof typeof keyTable;

/** What a table of keys cannot say. */
export const keyNotes = [
  'While the mouse works here, your terminal selects text only with Shift held down (on macOS: Option or Fn). The menu switches the mouse off, and remembers that for this workspace.',
  'Some terminals use Shift with arrows themselves. Drag with the mouse there, or select everything with Alt-A.',
  'To pause `start` and use the shell, choose "Suspend" in the menu; `fg` brings you back.',
] as const;

/** `Ctrl-S` for `^S`. */
export function longKey(key: string): string {
  return key.replace(/^\^/, 'Ctrl-');
}
