import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../src/style/style.js';
import { diffRows } from '../../src/terminal/views/diff.js';
import { markdownRows } from '../../src/terminal/views/markdown.js';
import { headerRow } from '../../src/terminal/views/lesson-header.js';
import { drawPager } from '../../src/terminal/session/pager.js';
import { startOfSheets } from '../../src/terminal/session/reading.js';
import { shortened, sliceAnsi } from '../../src/terminal/views/slice-ansi.js';

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

test('a shortened row ends with dots, inside the width', () => {
  const drawn = createStyle({ columns: 40, colours: 0, plain: false });
  expect(stripVTControlCharacters(shortened('\u001b[31m日本語\u001b[0m', 5, drawn))).toBe('日本…');
  expect(stripVTControlCharacters(shortened('a long row', 8, plain))).toBe('a lon...');
  expect(shortened('short', 5, drawn)).toBe('short');
});

test('the step in the header of a narrow window is shortened', () => {
  const step = 'Step 4 of 5: Save and return the token';
  const header = { title: 'Save an access token', step, progress: ['current'], remarks: [] } as const;
  expect(bare([headerRow(header, 30, plain)])).toEqual(['[>]  Step 4 of 5: Save and ...']);
});

test('a row of a page that is wider than the window is shortened', () => {
  let shown: readonly string[] = [];
  const screen = {
    size: () => ({ columns: 21, rows: 3 }),
    draw: ({ rows }: { readonly rows: readonly string[] }) => void (shown = rows),
  };
  const sheets = [{ name: 'Picture', rows: () => ['photo-printer asks for an access token'] }];
  drawPager({ sheets, onRead: () => undefined, reading: startOfSheets }, screen, plain);
  expect(bare(shown)[0]).toBe('photo-printer ask...');
});

test('a diff does not mind how lines end', async () => {
  expect(bare((await diffRows('a\r\nb\r\n', 'a\nc\n'))(plain))).toEqual(['  a', '- b', '+ c']);
});
