import { describe, expect, test } from 'vitest';
import { createEditor, replaceAll, type Editor } from '../../../src/terminal/editor/editor.js';
import type { Key } from '../../../src/terminal/editor/key.js';
import { press } from '../../../src/terminal/editor/press.js';
import { pointAt } from '../../../src/terminal/editor/pointing.js';
import { paste } from '../../../src/terminal/editor/typing.js';

/** The cursor is at `|`, and the selection begins at `^`. */
function at(marked: string): Editor {
  const text = marked.replace(/[|^]/g, '');
  const place = (sign: string, other: string): number => marked.replace(other, '').indexOf(sign);
  return {
    ...createEditor(text),
    cursor: place('|', '^'),
    ...(marked.includes('^') && { anchor: place('^', '|') }),
  };
}

function shown({ text, cursor, anchor }: Editor): string {
  const withCursor = `${text.slice(0, cursor)}|${text.slice(cursor)}`;
  if (anchor === undefined || anchor === cursor) return withCursor;
  const place = anchor > cursor ? anchor + 1 : anchor;
  return `${withCursor.slice(0, place)}^${withCursor.slice(place)}`;
}

const page = 5;
const afterKeys = (editor: Editor, ...keys: Key[]): Editor =>
  keys.reduce((one, key) => press(one, key, page), editor);
const pressed = (marked: string, ...keys: Key[]): string => shown(afterKeys(at(marked), ...keys));
const typed = (text: string): Key[] => Array.from(text, (sequence) => ({ sequence }));

const undoKey: Key = { name: 'u', ctrl: true };
const redoKey: Key = { name: 'y', ctrl: true };
const cutKey: Key = { name: 'x', ctrl: true };
const copyKey: Key = { name: 'c', meta: true };
const pasteKey: Key = { name: 'v', ctrl: true };

describe('keys', () => {
  test.each<[what: string, before: string, key: Key, after: string]>([
    ['a letter is written', 'a|b', { sequence: 'x' }, 'ax|b'],
    ['Enter keeps the indent', '  a|b', { name: 'return' }, '  a\n  |b'],
    ['and goes deeper behind a bracket', '  f({|', { name: 'return' }, '  f({\n    |'],
    ['by a tab where the file uses them', '\tf({|', { name: 'return' }, '\tf({\n\t\t|'],
    ['and gives the closing bracket of a pair its own line', '  {|}', { name: 'return' }, '  {\n    |\n  }'],
    ['a file with CRLF stays one', 'a\r\nb|', { name: 'return' }, 'a\r\nb\r\n|'],
    ['a closing brace on a blank line goes out by one level', 'a\n    |', { sequence: '}' }, 'a\n  }|'],
    ['as other closing brackets do', '    |', { sequence: ')' }, '  )|'],
    ['but not behind something', '    a|', { sequence: '}' }, '    a}|'],
    ['nor before something', '    |a', { sequence: '}' }, '    }|a'],
    ['Tab indents by two', '|a', { name: 'tab' }, '  |a'],
    ['or by a tab where the file uses them', '\ta\n|b', { name: 'tab' }, '\ta\n\t|b'],
    ['Shift-Tab takes an indent away', '    a|', { name: 'tab', shift: true }, '  a|'],
    ['and nothing else', 'a|', { name: 'tab', shift: true }, 'a|'],
    ['Tab indents what is selected', 'a^b\n\n  c|d', { name: 'tab' }, '  a^b\n\n    c|d'],
    ['Shift-Tab the other way', ' ^ a\n\tb|', { name: 'tab', shift: true }, '^a\nb|'],
    ['a selection that ends before a line leaves that alone', '^a\n|b', { name: 'tab' }, '  ^a\n|b'],
    ['Backspace takes one character, not half an emoji', 'a👩‍👩‍👧|', { name: 'backspace' }, 'a|'],
    ['and both signs of a line end', 'a\r\n|b', { name: 'backspace' }, 'a|b'],
    ['and what is selected', 'a^bc|d', { name: 'backspace' }, 'a|d'],
    ['Delete takes the next character', 'a|é́b', { name: 'delete' }, 'a|b'],
    ['Left goes over a whole character', 'a👍🏽|b', { name: 'left' }, 'a|👍🏽b'],
    ['and to the left edge of what is selected', 'a^bc|d', { name: 'left' }, 'a|bcd'],
    ['Right goes to the next line', 'a|\nb', { name: 'right' }, 'a\n|b'],
    ['Up keeps the column', 'abc\nde|f', { name: 'up' }, 'ab|c\ndef'],
    ['as it is seen, behind wide characters', 'abcdef\n日本|語', { name: 'up' }, 'abcd|ef\n日本語'],
    ['and behind tabs', 'abcdef\n\t|x', { name: 'up' }, 'abcd|ef\n\tx'],
    ['Down from the last line goes to its end', 'ab|c', { name: 'down' }, 'abc|'],
    [
      'Page down goes by as many rows as are seen',
      '|1\n2\n3\n4\n5\n6\n7',
      { name: 'pagedown' },
      '1\n2\n3\n4\n5\n|6\n7',
    ],
    ['and not beyond the last', '1\n2\n|3', { name: 'pagedown' }, '1\n2\n3|'],
    ['Home goes to the first letter', '  ab|c', { name: 'home' }, '  |abc'],
    ['and from there to the edge', '  |abc', { name: 'home' }, '|  abc'],
    ['End goes to the end', 'a|bc\nd', { name: 'end' }, 'abc|\nd'],
    ['Ctrl-Left goes back a word', 'one two|', { name: 'left', ctrl: true }, 'one |two'],
    ['and from the start of a line to the one above', 'one\n|two', { name: 'left', ctrl: true }, 'one|\ntwo'],
    ['Ctrl-Right goes on a word', 'one| two', { name: 'right', ctrl: true }, 'one two|'],
    ['Ctrl-Home goes to the start', 'a\nb|', { name: 'home', ctrl: true }, '|a\nb'],
    ['Shift selects', 'ab|c', { name: 'left', shift: true }, 'a|b^c'],
    ['and goes on selecting', 'a|b^c', { name: 'home', shift: true }, '|ab^c'],
    ['by words, too', 'one two|', { name: 'left', ctrl: true, shift: true }, 'one |two^'],
    ['Alt-A selects all', 'a|b', { name: 'a', meta: true }, '^ab|'],
    ['Esc selects no more', 'a^b|', { name: 'escape', meta: true }, 'ab|'],
    ['a letter replaces what is selected', 'a^bc|d', { sequence: 'x' }, 'ax|d'],
    ['Enter, too', '  a^bc|d', { name: 'return' }, '  a\n  |d'],
    ['Ctrl-W deletes a word', 'one two|', { name: 'w', ctrl: true }, 'one |'],
    ['Alt-D the next one', 'one| two', { name: 'd', meta: true }, 'one|'],
    ['Ctrl-K deletes the line', 'a\nb|c\nd', { name: 'k', ctrl: true }, 'a\n|d'],
    ['no bracket is closed by itself', '|', { sequence: '(' }, '(|'],
    ['a key without a meaning changes nothing', 'a|', { name: 'f5', sequence: '\u001b[15~' }, 'a|'],
  ])('%s', (_what, before, key, after) => {
    expect(pressed(before, key)).toBe(after);
  });

  test('moving up and down over a short line comes back to the column', () => {
    expect(pressed('abcd|\ne\nfghi', { name: 'down' }, { name: 'down' })).toBe('abcd\ne\nfghi|');
  });
});

describe('cut, copy and paste inside the editor', () => {
  test.each<[what: string, before: string, keys: Key[], after: string]>([
    ['a line is moved', 'a|\nb\n', [cutKey, { name: 'down' }, pasteKey], 'b\na\n|'],
    ['a line is copied above itself', 'a\nb|\n', [copyKey, pasteKey], 'a\nb\nb|\n'],
    ['the last line gets the end that it lacks', 'a\nb|', [copyKey, { name: 'up' }, pasteKey], 'b\na|\nb'],
    ['what is selected goes where the cursor is', 'a^bc|d', [cutKey, { name: 'end' }, pasteKey], 'adbc|'],
    ['lines that Ctrl-K took come back', 'a|\nb', [{ name: 'k', ctrl: true }, pasteKey], 'a\n|b'],
    ['nothing was cut yet', 'a|', [pasteKey], 'a|'],
  ])('%s', (_what, before, keys, after) => {
    expect(pressed(before, ...keys)).toBe(after);
  });
});

describe('find', () => {
  const findKey: Key = { name: 'f', ctrl: true };
  const esc: Key = { name: 'escape' };
  test.each<[what: string, before: string, keys: Key[], after: string]>([
    ['selects the next match while it is typed', '|a ab abc', [findKey, ...typed('ab')], 'a |ab^ abc'],
    ['from the cursor on', 'ab |ab', [findKey, ...typed('a')], 'ab |a^b'],
    ['and from the start if there is none after it', 'ab c|', [findKey, ...typed('a')], '|a^b c'],
    ['Enter goes to the next', '|a b a', [findKey, ...typed('a'), { name: 'return' }], 'a b |a^'],
    ['as Ctrl-F does', '|a b a', [findKey, ...typed('a'), findKey], 'a b |a^'],
    ['and after the last comes the first', '|a a', [findKey, ...typed('a'), findKey, findKey], '|a^ a'],
    ['Up goes to the one before', '|a b a', [findKey, ...typed('a'), { name: 'up' }], 'a b |a^'],
    ['large and small letters are the same', '|x AB', [findKey, ...typed('ab')], 'x |AB^'],
    ['signs of patterns are letters', '|a .*', [findKey, ...typed('.*')], 'a |.*^'],
    [
      'Backspace searches for less',
      'ab |abc',
      [findKey, ...typed('abcd'), { name: 'backspace' }],
      'ab |abc^',
    ],
    ['without a match the cursor is back', 'a|b', [findKey, ...typed('bx')], 'a|b'],
    ['Esc ends it at the place', '|a b', [findKey, ...typed('b'), esc], 'a |b'],
    ['and then letters are code', '|a b', [findKey, ...typed('b'), esc, { sequence: 'x' }], 'a x|b'],
    ['other keys end it and do what they do', '|a b', [findKey, ...typed('b'), cutKey], 'a |'],
  ])('%s', (_what, before, keys, after) => {
    expect(pressed(before, ...keys)).toBe(after);
  });

  test('counts the matches, and none', () => {
    expect(afterKeys(at('|a b a'), findKey, ...typed('a'), findKey).finding).toMatchObject({
      count: 2,
      index: 1,
    });
    expect(afterKeys(at('|a b a'), findKey, ...typed('x')).finding).toMatchObject({ count: 0 });
  });

  test('a paste is searched for', () => {
    expect(shown(paste(afterKeys(at('|a b c'), findKey), 'b c\nd'))).toBe('a |b c^');
  });
});

describe('completion', () => {
  const tab: Key = { name: 'tab' };
  const back: Key = { name: 'tab', shift: true };
  const properties = { client: ['id', 'clientId', 'clientSecret'], db: ['tokens'] };
  const completed = (marked: string, ...keys: Key[]): string =>
    shown(afterKeys({ ...at(marked), properties }, ...keys));

  test.each<[what: string, before: string, keys: Key[], after: string]>([
    ['the first Tab only shows what there is', 'x = client.|;', [tab], 'x = client.|;'],
    ['the second inserts the first', 'x = client.|;', [tab, tab], 'x = client.id|;'],
    ['each further one the next', 'client.|', [tab, tab, tab], 'client.clientId|'],
    ['and after the last comes the first', 'client.|', [tab, tab, tab, tab, tab], 'client.id|'],
    ['Shift-Tab the one before', 'client.|', [tab, tab, tab, back], 'client.id|'],
    ['letters narrow it down, large or small', 'client.CLIENTS|', [tab], 'client.clientSecret|'],
    ['one alone is inserted', 'db.|', [tab], 'db.tokens|'],
    ['undo takes back the whole name', 'client.c|', [tab, tab, tab, undoKey], 'client.c|'],
    ['a letter goes on behind it', 'client.|', [tab, tab, { sequence: '!' }, tab], 'client.id!  |'],
    ['nothing is inserted without Tab', '|', typed('client.'), 'client.|'],
    ['Tab at the start of a line indents', '|client.', [tab], '  |client.'],
    ['as it does behind other names', 'other.|', [tab], 'other.  |'],
    ['behind a property', 'a.client.|', [tab], 'a.client.  |'],
    ['inside a word', 'client.|id', [tab], 'client.  |id'],
    ['and where the name is whole', 'db.tokens|', [tab], 'db.tokens  |'],
  ])('%s', (_what, before, keys, after) => {
    expect(completed(before, ...keys)).toBe(after);
  });
});

describe('the mouse', () => {
  test.each<[what: string, before: string, place: readonly [row: number, column: number], after: string]>([
    ['a click places the cursor', '|one\ntwo', [1, 2], 'one\ntw|o'],
    ['behind a line at its end', '|one\ntwo', [0, 50], 'one|\ntwo'],
    ['below the last line in it', '|one\ntwo', [9, 1], 'one\nt|wo'],
    ['and never inside a wide character', '|日本', [0, 3], '日|本'],
  ])('%s', (_what, before, [row, column], after) => {
    expect(shown(pointAt(at(before), { row, column }, 'click'))).toBe(after);
  });

  test('dragging selects', () => {
    const clicked = pointAt(at('|one two'), { row: 0, column: 4 }, 'click');
    const dragged = pointAt(pointAt(clicked, { row: 0, column: 6 }, 'drag'), { row: 0, column: 7 }, 'drag');
    expect(shown(dragged)).toBe('one ^two|');
  });
});

test('Ctrl-C copies what is selected and keeps it selected; without a selection it does nothing here', () => {
  const copied = afterKeys(at('a^bc|d'), { name: 'c', ctrl: true });
  expect(shown(copied)).toBe('a^bc|d');
  expect(copied.clip).toEqual({ text: 'bc', isLines: false });
  expect(afterKeys(at('abc|'), { name: 'c', ctrl: true }).clip).toBeUndefined();
});

describe('undo', () => {
  test('Ctrl-Z and Ctrl-U do the same', () => {
    const written = afterKeys(at('|'), ...typed('one two'));
    expect(shown(afterKeys(written, { name: 'z', ctrl: true }))).toBe('one |');
  });

  test('takes back a word at a time, and gives it back', () => {
    const written = afterKeys(at('|'), ...typed('one two'));
    expect(shown(afterKeys(written, undoKey))).toBe('one |');
    expect(shown(afterKeys(written, undoKey, undoKey))).toBe('|');
    expect(shown(afterKeys(written, undoKey, undoKey, redoKey))).toBe('one |');
    expect(shown(afterKeys(written, undoKey, undoKey, redoKey, redoKey))).toBe('one two|');
  });

  test('takes back several deletes in one go', () => {
    expect(pressed('abc|', { name: 'backspace' }, { name: 'backspace' }, undoKey)).toBe('abc|');
  });

  test('keeps apart what was typed at two places', () => {
    const written = afterKeys(at('|'), { sequence: 'a' }, { name: 'left' }, { sequence: 'b' });
    expect(shown(afterKeys(written, undoKey))).toBe('|a');
  });

  test('brings back the text that another one replaced, with the cursor where it was', () => {
    const replaced = replaceAll(at('one\ntw|o'), '1\n2222\n3');
    expect(shown(replaced)).toBe('1\n22|22\n3');
    expect(shown(afterKeys(replaced, undoKey))).toBe('one\ntw|o');
  });
});

test('a paste is not indented, and brings no other line ends', () => {
  expect(shown(paste(at('a\r\n  |b'), 'x {\ny\r}'))).toBe('a\r\n  x {\r\ny\r\n}|b');
});
