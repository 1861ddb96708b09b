import fc from 'fast-check';
import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../../src/style/style.js';
import { createEditor, type Editor } from '../../../src/terminal/editor/editor.js';
import { press } from '../../../src/terminal/editor/press.js';
import { editorRows } from '../../../src/terminal/views/editor-rows.js';

const plain = createStyle({ columns: 40, colours: 0, plain: true });
const painted = createStyle({ columns: 40, colours: 1, plain: false });
const region = { width: 40, height: 3, top: 0 };
const bare = (rows: readonly string[]): string[] =>
  rows.map((row) => stripVTControlCharacters(row).trimEnd());
const at = (text: string, cursor: number, anchor?: number): Editor => ({
  ...createEditor(text),
  cursor,
  ...(anchor !== undefined && { anchor }),
});

describe('the text in the editor', () => {
  test('has line numbers, and shows what cannot be seen', () => {
    const { rows } = editorRows(createEditor('a\tb\u200b\nc'), region, plain);
    expect(bare(rows)).toEqual(['  1 |a   b\\u{200b}', '  2 |c', '   ~']);
  });

  test('shows an emoji of several parts as one, and an accent without a letter as a sign', () => {
    const { rows } = editorRows(createEditor('👩‍👩‍👧\n\u0301'), region, plain);
    expect(bare(rows).slice(0, 2)).toEqual(['  1 |👩‍👩‍👧', '  2 |\\u{301}']);
  });

  test.each([
    ['wide characters', '日本', 9],
    ['an emoji of several parts', '👩‍👩‍👧', 7],
    ['a letter and its accent', 'e\u0301', 6],
    ['a tab', 'a\t', 9],
    ['what cannot be seen', '\u200b', 13],
  ])('puts the cursor behind %s where the eye expects it', (_what, text, column) => {
    expect(editorRows(createEditor(text), region, plain).cursor).toEqual({ row: 0, column });
  });

  test('scrolls with the cursor, and keeps a row of context where there is room for it', () => {
    const text = Array.from({ length: 20 }, (_, index) => `row ${String(index + 1)}`).join('\n');
    const topAt = (row: number, top: number): number =>
      editorRows(at(text, text.indexOf(`row ${String(row)}`)), { ...region, height: 6, top }, plain).top;
    expect(topAt(5, 0)).toBe(0);
    expect(topAt(6, 0)).toBe(1);
    expect(topAt(6, 5)).toBe(4);
    expect(topAt(20, 0)).toBe(14);
    expect(topAt(1, 9)).toBe(0);
  });

  test('scrolls sideways in the line of the cursor alone, and says where more is', () => {
    const long = 'abcdefghij'.repeat(10);
    const { rows, cursor } = editorRows(at(`${long}\n${long}`, 60), region, plain);
    expect(bare(rows)).toEqual([`  1 |<${long.slice(35, 68)}>`, `  2 |${long.slice(0, 34)}>`, '   ~']);
    expect(cursor).toEqual({ row: 0, column: 5 + 60 - 34 });
  });

  test('marks what is selected, with the ends of lines', () => {
    const { rows } = editorRows(at('ab\ncd', 4, 1), region, plain);
    expect(rows.map((row) => row.slice(5))).toEqual(['a\u001b[7mb \u001b[27m', '\u001b[7mc\u001b[27md', '']);
  });

  test('marks the line and the word of a mistake, and the place where something is missing', () => {
    const text = 'a.clientID;\nb';
    const word = editorRows(at(text, 0), { ...region, mistake: { line: 1, column: 3 } }, plain).rows;
    expect(word[0]).toBe('> 1 |a.\u001b[4mclientID\u001b[24m;');
    const end = editorRows(at(text, 0), { ...region, mistake: { line: 2, column: 2 } }, plain).rows;
    expect(end[1]).toBe('> 2 |b\u001b[4m \u001b[24m');
  });

  test('marks the brackets that belong together, and colours words', () => {
    const [row = ''] = editorRows(at('const a = (1);', 11), region, painted).rows;
    expect(row).toContain(
      '\u001b[35mconst\u001b[39m a = \u001b[1m\u001b[4m(\u001b[24m\u001b[22m1\u001b[1m\u001b[4m)',
    );
  });
});

test('whatever the text is, no row is wider than its region, and the cursor is in it', () => {
  const signs = fc.constantFrom(
    'a',
    '\t',
    '日',
    '👩‍👩‍👧',
    'e\u0301',
    '\u0301',
    '\u001b',
    '(',
    "'",
    '\n',
    'abcdefghij',
  );
  const texts = fc.array(signs, { maxLength: 60 }).map((all) => all.join(''));
  fc.assert(
    fc.property(texts, fc.nat(80), fc.integer({ min: 8, max: 90 }), fc.nat(9), (text, back, width, top) => {
      let editor = createEditor(text);
      for (let step = 0; step < back; step += 1) editor = press(editor, { name: 'left' }, 1);
      const mistake = { line: 1 + (top % 3), column: 1 + back };
      const { rows, cursor } = editorRows(editor, { width, height: 4, top, mistake }, painted);
      for (const row of rows) expect(stringWidth(stripVTControlCharacters(row))).toBeLessThanOrEqual(width);
      expect(rows).toHaveLength(4);
      expect(cursor?.row).toBeLessThan(4);
      expect(cursor?.column).toBeLessThan(width);
      expect(cursor?.column).toBeGreaterThanOrEqual(0);
    }),
    { numRuns: 1_000 },
  );
});
