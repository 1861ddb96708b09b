import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import * as editing from '../../../src/terminal/editor/editor.js';
import { createEditor, type Editor, type Move } from '../../../src/terminal/editor/editor.js';
import { press, type Key } from '../../../src/terminal/editor/press.js';

/** An editor whose cursor stands where the text has a `|`. */
function at(marked: string): Editor {
  return { ...createEditor(marked.replace('|', '')), cursor: marked.indexOf('|') };
}

function shown({ text, cursor }: Editor): string {
  return `${text.slice(0, cursor)}|${text.slice(cursor)}`;
}

const pressed = (marked: string, ...keys: Key[]): string =>
  shown(keys.reduce((editor, key) => press(editor, key, 5), at(marked)));

describe('keys', () => {
  test.each<[what: string, before: string, key: Key, after: string]>([
    ['a letter is written', 'a|b', { sequence: 'x' }, 'ax|b'],
    ['Enter keeps the indent', '  a|b', { name: 'return' }, '  a\n  |b'],
    ['and goes deeper behind a bracket', '  f({|', { name: 'return' }, '  f({\n    |'],
    ['a file with CRLF stays one', 'a\r\nb|', { name: 'return' }, 'a\r\nb\r\n|'],
    ['Tab indents by two', '|a', { name: 'tab' }, '  |a'],
    ['or by a tab where the file uses them', '\ta\n|b', { name: 'tab' }, '\ta\n\t|b'],
    ['Shift-Tab takes an indent away', '    a|', { name: 'tab', shift: true }, '  a|'],
    ['Backspace takes one character, not half an emoji', 'a👩‍👩‍👧|', { name: 'backspace' }, 'a|'],
    ['and both signs of a line end', 'a\r\n|b', { name: 'backspace' }, 'a|b'],
    ['Delete takes the next character', 'a|é́b', { name: 'delete' }, 'a|b'],
    ['Left goes over a whole character', 'a👍🏽|b', { name: 'left' }, 'a|👍🏽b'],
    ['Right goes to the next line', 'a|\nb', { name: 'right' }, 'a\n|b'],
    ['Up keeps the column', 'abc\nde|f', { name: 'up' }, 'ab|c\ndef'],
    ['Down from the last line goes to its end', 'ab|c', { name: 'down' }, 'abc|'],
    ['Home goes to the first letter', '  ab|c', { name: 'home' }, '  |abc'],
    ['and from there to the edge', '  |abc', { name: 'home' }, '|  abc'],
    ['End goes to the end', 'a|bc\nd', { name: 'end' }, 'abc|\nd'],
    ['Ctrl-Left goes back a word', 'one two|', { name: 'left', ctrl: true }, 'one |two'],
    ['Ctrl-Right goes on a word', 'one| two', { name: 'right', ctrl: true }, 'one two|'],
    ['Ctrl-W deletes a word', 'one two|', { name: 'w', ctrl: true }, 'one |'],
    ['Ctrl-K deletes the line', 'a\nb|c\nd', { name: 'k', ctrl: true }, 'a\n|d'],
    ['no bracket is closed by itself', '|', { sequence: '(' }, '(|'],
    ['a key without a meaning changes nothing', 'a|', { name: 'f5', sequence: '\u001b[15~' }, 'a|'],
  ])('%s', (_what, before, key, after) => {
    expect(pressed(before, key)).toBe(after);
  });

  test('moving up and down over a short line comes back to the column', () => {
    expect(pressed('abcd|\ne\nfghi', { name: 'down' }, { name: 'down' })).toBe('abcd\ne\nfghi|');
  });

  test('what is typed in one go is undone in one go', () => {
    const typed = ['a', 'b', 'c'].reduce((editor, sequence) => press(editor, { sequence }, 5), at('|'));
    expect(shown(press(typed, { name: 'u', ctrl: true }, 5))).toBe('|');
    expect(shown(press(press(typed, { name: 'u', ctrl: true }, 5), { name: 'y', ctrl: true }, 5))).toBe(
      'abc|',
    );
  });
});

const signs = fc.constantFrom('a', ' ', '{', '\n', '\t', 'é', '日', '👍🏽', '👩‍👩‍👧', 'e\u0301');
const texts = fc.array(signs, { maxLength: 30 }).map((all) => all.join(''));
const moves = fc.constantFrom<Move>(
  'left',
  'right',
  'up',
  'down',
  'home',
  'end',
  'wordLeft',
  'wordRight',
  'pageUp',
  'pageDown',
  'start',
  'finish',
);
const keys = fc.oneof(
  signs.filter((sign) => sign !== '\n' && sign !== '\t').map((sequence): Key => ({ sequence })),
  fc
    .constantFrom(
      'return',
      'tab',
      'backspace',
      'delete',
      'left',
      'right',
      'up',
      'down',
      'home',
      'end',
      'pageup',
    )
    .map((name): Key => ({ name })),
  fc
    .constantFrom('a', 'e', 'd', 'k', 'w', 'u', 'y', 'left', 'right')
    .map((name): Key => ({ name, ctrl: true })),
);

describe('whatever is pressed', () => {
  test('moving changes no text, and the cursor stays between characters', () => {
    fc.assert(
      fc.property(texts, fc.array(moves, { maxLength: 20 }), (text, all) => {
        const moved = all.reduce((editor, to) => editing.move(editor, to, 3), createEditor(text));
        expect(moved.text).toBe(text);
        expect(moved.cursor).toBeGreaterThanOrEqual(0);
        expect(moved.cursor).toBeLessThanOrEqual(text.length);
        expect(text.slice(0, moved.cursor)).not.toMatch(/[\ud800-\udbff]$/);
      }),
    );
  });

  test('typing a character and taking it back changes nothing', () => {
    fc.assert(
      fc.property(texts, fc.nat(40), fc.constantFrom('x', '日', '('), (text, back, sign) => {
        const start = Array.from({ length: back }).reduce<Editor>(
          (editor) => editing.move(editor, 'left'),
          createEditor(text),
        );
        const after = editing.deleteBefore(editing.type(start, sign));
        expect(shown(after)).toBe(shown(start));
      }),
    );
  });

  test('undoing everything gives the start, redoing everything the end', () => {
    fc.assert(
      fc.property(texts, fc.array(keys, { maxLength: 40 }), (text, all) => {
        const plain = all.filter(({ name, ctrl }) => !(ctrl && (name === 'u' || name === 'y')));
        const end = plain.reduce((editor, key) => press(editor, key, 5), createEditor(text));
        let editor = end;
        for (const _step of end.done) editor = editing.undo(editor);
        expect(editor.text).toBe(text);
        for (const _step of end.done) editor = editing.redo(editor);
        expect(editor.text).toBe(end.text);
      }),
    );
  });

  test('a paste arrives as it is', () => {
    fc.assert(
      fc.property(texts, texts, (text, pasted) => {
        const after = editing.paste(editing.move(createEditor(text), 'up'), pasted);
        expect(after.text).toContain(pasted);
        expect(after.text).toHaveLength(text.length + pasted.length);
      }),
    );
  });
});
