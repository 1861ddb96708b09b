import { expect, test } from 'vitest';
import { printable, printableLines } from '../../src/verdict/printable.js';

test.each([
  ['\u001b[31m', '\\u{1b}[31m'],
  ['a\u202eb', 'a\\u{202e}b'],
  ['\u200b', '\\u{200b}'],
  ['\ud800', '\\u{d800}'],
  ['\r\n', '\\u{d}\\u{a}'],
  ['é 😀 日本', 'é 😀 日本'],
])('%j is shown as %s', (text, shown) => {
  expect(printable(text)).toBe(shown);
});

test('a text in lines keeps its lines and widens its tabs', () => {
  expect(printableLines('a\tb\r\nc\u0007')).toEqual(['a  b', 'c\\u{7}']);
});
