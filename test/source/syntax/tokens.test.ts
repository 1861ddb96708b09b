import { describe, expect, test } from 'vitest';
import { isOneOf, tokensOf } from '../../../src/source/syntax/tokens.js';

/** `…` after a token without an end. */
function read(source: string): string[] {
  return tokensOf(source).map(({ type, text, isOpen }) => `${type} ${text}${isOpen ? '…' : ''}`);
}

const signs = [
  '=> ... === !== == != <= >=',
  '&& || ?? ?. ++ -- **',
  '+= -= *= /= %= &= |= ^= ->',
  '{ } ( ) [ ] ; , . < > = ! ? : & | ^ ~ + - * % @ #',
].map((all): [string, string[]] => [all, all.split(' ').map((one) => `sign ${one}`)]);

describe('a text in pieces', () => {
  test.each([
    ['token $one _two été', ['word token', 'word $one', 'word _two', 'word été']],
    [
      '1 1.5 .5 0x1F 1e3 1token',
      ['number 1', 'number 1.5', 'number .5', 'number 0x1F', 'number 1e3', 'number 1token'],
    ],
    ["'one' \"two\" ''", ["text 'one'", 'text "two"', "text ''"]],
    [
      String.raw`'it\'s' "a \" b" 'back\\'`,
      [String.raw`text 'it\'s'`, String.raw`text "a \" b"`, String.raw`text 'back\\'`],
    ],
    ["'goes \\\n on'", ["text 'goes \\\n on'"]],
    ['"one" \'two\'', ['text "one"', "text 'two'"]],
    [
      '`one` `a ${b} c` `two\nlines` `a \\` b`',
      ['template `one`', 'template `a ${b} c`', 'template `two\nlines`', 'template `a \\` b`'],
    ],
    ['a // note\nb', ['word a', 'comment // note', 'word b']],
    ['a /* note */ b /**/ c', ['word a', 'comment /* note */', 'word b', 'comment /**/', 'word c']],
    ['/* two\nlines */ a', ['comment /* two\nlines */', 'word a']],
    ['<!-- note\na', ['comment <!-- note', 'word a']],
    ...signs,
    ['→ 👍 ‘ \\', ['odd →', 'odd 👍', 'odd ‘', 'odd \\']],
    ['', []],
    [' \t\r\n\uFEFF', []],
  ])('%j', (source, tokens) => {
    expect(read(source)).toEqual(tokens);
  });
});

describe('what has no end', () => {
  test.each([
    ["'one\ntwo", ["text 'one…", 'word two']],
    ['"one\r\ntwo', ['text "one…', 'word two']],
    [String.raw`'one \'`, [String.raw`text 'one \'…`]],
    ["'one \\", ["text 'one …", 'odd \\']],
    ['`one\ntwo', ['template `one\ntwo…']],
    ['a /* one\ntwo', ['word a', 'comment /* one\ntwo…']],
  ])('%j', (source, tokens) => {
    expect(read(source)).toEqual(tokens);
  });
});

describe('a slash begins a regular expression where a value may stand', () => {
  test.each([
    ...['=', '(', '[', '{', ',', ';', ':', '!', '&', '|', '?', '+', '-', '*', '%', '~', '^', '<', '>'],
    ...['=>', '&&', '||', '??', '==', '===', '!=', '!==', 'return', 'typeof', 'case', 'in', 'of'],
  ])('behind %s', (before) => {
    expect(read(`${before} /a b/g`).at(-1)).toBe('regex /a b/g');
  });

  test('at the start of a text', () => {
    expect(read('/a b/.test(c)')[0]).toBe('regex /a b/');
  });

  test.each(['a', ')', ']', '}', '5', "'text'", 'returned', 'myof'])('and divides behind %s', (before) => {
    expect(read(`${before} /a b/ 1`)).toContain('sign /');
  });

  test.each([
    ['= /[/]/', 'regex /[/]/'],
    ['= /[\\]/]/', 'regex /[\\]/]/'],
    ['= /\\//', 'regex /\\//'],
    ['= /a[bc]d/gi;', 'regex /a[bc]d/gi'],
  ])('%s', (source, regex) => {
    expect(read(source)[1]).toBe(regex);
  });

  test.each(['= /a\nb/', '= /a', '= /[a/', '= /[a\n]/', '= /\\\n/'])(
    '%j has no end on its line',
    (source) => {
      expect(read(source)[1]).toBe('sign /');
    },
  );
});

test('each token knows where it stands', () => {
  expect(tokensOf(' a ==\n"b').map(({ start, end }) => [start, end])).toEqual([
    [1, 2],
    [3, 5],
    [6, 8],
  ]);
});

describe('a text is one of a list', () => {
  test.each([
    ['=>', true],
    ['(', true],
    ['=', false],
    ['=> (', false],
    ['', false],
    [undefined, false],
  ])('%j: %s', (text, isOne) => {
    expect(isOneOf(text, '=> ( return')).toBe(isOne);
  });
});
