import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/style/style.js';
import { viewOf } from '../../../src/terminal/session/view-of.js';
import type { State } from '../../../src/terminal/session/state.js';
import { lessonFrame } from '../../../src/terminal/views/lesson-view.js';
import { lessonText } from '../../support/lesson-files.js';
import { styleAt } from '../../support/drawn.js';
import { judgedState, place } from '../../support/session-states.js';

const lines = lessonText('solution.js').split('\n');
const upTo = (count: number): string => [...lines.slice(0, count), '};', ''].join('\n');

function rowsOf(state: State, size = { columns: 80, rows: 24 }): readonly string[] {
  const style = styleAt(size, 'full');
  return lessonFrame(viewOf(state, place, { style, now: new Date() }), size, style).frame.rows;
}

const paint = (colour: number): string => `\u001b[38;5;${String(colour)}m`;
const isRed = (row: string): boolean => row.includes(paint(palette.bad));
/** The rows of a moment: green from the mark on. The header's marks are single. */
const greenIn = (rows: readonly string[]): readonly string[] =>
  rows.filter((row) => row.startsWith(`${paint(palette.good)}✔ `));

describe('after a check', () => {
  test('what just came up is nowhere red; a second check makes it red, but no line that is right', async () => {
    const next = await judgedState(upTo(3), { hasAdvanced: true, newlyPassed: ['declare'] });
    expect(rowsOf(next).filter(isRed)).toEqual([]);
    const again = rowsOf({ ...next, hasAdvanced: false, newlyPassed: [] }).filter(isRed);
    expect(again).toEqual([expect.stringContaining('Nothing in the function sets')]);
  });

  test('a mistake in a step that was begun is red in the editor, too, once it is seen again', async () => {
    const next = await judgedState(upTo(4).replace('clientId', 'clientID'), { hasAdvanced: true });
    expect(rowsOf(next).filter(isRed)).toEqual([]);
    const again = rowsOf({ ...next, hasAdvanced: false });
    expect(again.filter(isRed).map((row) => /clientID/.test(row))).toEqual([true, true]);
  });

  test('what newly passed is green, all of it, or in one row where there is little room', async () => {
    const passed = { hasAdvanced: true, newlyPassed: ['declare', 'client', 'user'] };
    const state = await judgedState(upTo(5), passed);
    expect(greenIn(rowsOf(state, { columns: 100, rows: 40 }))).toHaveLength(3);
    const [row, ...others] = greenIn(rowsOf(state, { columns: 80, rows: 20 }));
    expect(row).toContain('3 steps pass: Declare saveToken, Set the client, Set the user');
    expect(others).toEqual([]);
    expect(greenIn(rowsOf({ ...state, newlyPassed: [] }))).toEqual([]);
  });

  test('a notice and a hint leave a row to the mistake, in the smallest window', async () => {
    const long = 'Your code is kept in a file. '.repeat(9);
    const hint = { number: 1, count: 3, text: long };
    const state = await judgedState(upTo(4).replace('clientId', 'clientID'));
    const small = { columns: 40, rows: 12 };
    for (const more of [{ notice: long }, { hint }, { notice: long, hint }, { trouble: long }])
      expect(rowsOf({ ...state, ...more }, small).join('\n')).toMatch(/✖[^\n]* Line 4, column 31/);
  });
});
