import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../src/style/style.js';
import { diffRows } from '../../src/terminal/views/diff.js';
import { markdownRows } from '../../src/terminal/views/markdown.js';
import { sliceAnsi } from '../../src/terminal/views/slice-ansi.js';

const plain = createStyle({ columns: 40, colours: 0, plain: true });
const bare = (rows: readonly string[]): string[] =>
  rows.map((row) => stripVTControlCharacters(row).trimEnd());

describe('a lesson’s text', () => {
  test('keeps code apart, wraps words, and shows where links lead', () => {
    const rows = markdownRows(
      'Some *words* and `code` and a [link](https://example.org/a).\n\n- one\n- two\n\n```js\nlet a;\n```',
      plain,
    );
    expect(rows).toEqual([
      'Some words and `code` and a link',
      '(https://example.org/a).',
      '',
      '  * one',
      '  * two',
      '',
      '    let a;',
    ]);
  });
});

test('a painted row is cut by what is seen of it', () => {
  expect(stripVTControlCharacters(sliceAnsi('\u001b[31m日本語\u001b[0m', 5))).toBe('日本');
  expect(sliceAnsi('short', 10)).toBe('short');
});

test('a diff does not mind how lines end', async () => {
  expect(bare((await diffRows('a\r\nb\r\n', 'a\nc\n'))(plain))).toEqual(['  a', '- b', '+ c']);
});
