import { stripVTControlCharacters } from 'node:util';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import { createStyle } from '../../src/style/style.js';
import { createEditor } from '../../src/terminal/editor/editor.js';
import { diffRows } from '../../src/terminal/views/diff.js';
import { lessonFrame, type LessonView } from '../../src/terminal/views/lesson-view.js';
import { markdownRows } from '../../src/terminal/views/markdown.js';
import { sliceAnsi } from '../../src/terminal/views/slice-ansi.js';

const style = createStyle({ columns: 79, colours: 1, plain: false });
const plain = createStyle({ columns: 40, colours: 0, plain: true });
const bare = (rows: readonly string[]): string[] =>
  rows.map((row) => stripVTControlCharacters(row).trimEnd());

const view: LessonView = {
  title: 'A lesson with quite a long title that does not fit',
  step: 'Step 2 of 5: Set the client',
  progress: ['passed', 'current', 'open', 'open', 'open'],
  instruction: Array.from({ length: 30 }, (_, index) => `instruction ${String(index)}`),
  editor: createEditor(
    Array.from({ length: 60 }, (_, index) => `line ${String(index + 1)} ${'日本'.repeat(60)}`).join('\n'),
  ),
  top: 0,
  mistake: { line: 59 },
  verdict: ['verdict'],
  aside: [],
  keys: '^S save',
  remarks: ['not saved'],
};

describe('the screen of a lesson', () => {
  test.each([
    [80, 24],
    [40, 12],
    [100, 32],
    [200, 60],
  ])('fits %i columns and %i rows', (columns, rows) => {
    const { frame } = lessonFrame(view, { columns, rows }, style);
    expect(frame.rows).toHaveLength(rows);
    for (const row of frame.rows) expect(stringWidth(stripVTControlCharacters(row))).toBeLessThan(columns);
    expect(frame.cursor?.row).toBeLessThan(rows);
    expect(frame.cursor?.column).toBeLessThan(columns);
    const text = bare(frame.rows).join('\n');
    for (const part of ['Step 2 of 5', 'instruction 0', 'verdict', '^S save']) expect(text).toContain(part);
    expect(text).toMatch(/▸ ?59/);
  });

  test('a terminal that is too small is told so, and nothing is lost', () => {
    expect(lessonFrame(view, { columns: 30, rows: 10 }, style).frame.rows.join(' ')).toContain(
      'Needs 40 x 12',
    );
  });

  test('why a mistake matters is shown where there is room for the whole of it', () => {
    const told = { ...view, aside: Array.from({ length: 3 }, (_, row) => `why ${String(row)}`) };
    const textAt = (columns: number, rows: number): string =>
      bare(lessonFrame(told, { columns, rows }, style).frame.rows).join('\n');
    expect(textAt(100, 32)).toContain('verdict\nwhy 0\nwhy 1\nwhy 2');
    expect(textAt(40, 12)).toContain('verdict');
    expect(textAt(40, 12)).not.toContain('why');
  });

  test('regions keep their places while one types', () => {
    const at = (text: string): number => {
      const { frame } = lessonFrame(
        { ...view, editor: createEditor(text) },
        { columns: 80, rows: 24 },
        style,
      );
      return bare(frame.rows).indexOf('verdict');
    };
    expect(at('a')).toBe(at('a\nb\nc\n'.repeat(40)));
  });
});

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
