import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import stringWidth from 'fast-string-width';
import { describe, expect, test } from 'vitest';
import type { Frame, Size } from '../../../src/terminal/screen/frame.js';
import { createEditor } from '../../../src/terminal/editor/editor.js';
import type { Key } from '../../../src/terminal/editor/key.js';
import { press } from '../../../src/terminal/editor/press.js';
import { viewOf } from '../../../src/terminal/session/view-of.js';
import type { State } from '../../../src/terminal/session/state.js';
import { lessonFrame } from '../../../src/terminal/views/lesson-view.js';
import { lessonText } from '../../support/lesson-files.js';
import { styleAt } from '../../support/drawn.js';
import { judgedState, place, stateOf } from '../../support/session-states.js';

const solution = lessonText('solution.js');
const now = new Date();
const frameOf = (state: State, size: Size, look: 'full' | 'ascii' = 'full'): Frame => {
  const style = styleAt(size, look);
  return lessonFrame(viewOf(state, place, { style, now }), size, style).frame;
};
const bare = ({ rows }: Frame): string[] => rows.map((row) => stripVTControlCharacters(row).trimEnd());

const long = 'Wörter, 日本語 and 👩‍👩‍👧 that go on and on. '.repeat(9);
/** A session in which Ctrl-F, or Tab, asks. */
function asking(text: string, ...keys: Key[]): State {
  const editor = createEditor(text, { client: ['id', 'clientId', 'clientSecret', 'name', 'grants'] });
  return { ...stateOf(text), editor: keys.reduce((one, key) => press(one, key, 5), editor) };
}
const findKey: Key = { name: 'f', ctrl: true };

const states: State[] = [
  stateOf(''),
  stateOf(`${lessonText('starter.js')}// ${long}`),
  await judgedState(solution),
  await judgedState(solution.replace('clientId', 'clientID')),
  await judgedState(`console.log(${JSON.stringify(long)});\n${solution.replace('return token', '')}`),
  await judgedState('const saveToken = (', { role: 'looking', notice: long, trouble: long }),
  await judgedState(solution, {
    shownStep: 1,
    checking: { since: new Date(now.getTime() - 99_000), stop: () => undefined },
  }),
  asking(solution, findKey),
  asking(solution, findKey, ...Array.from('tok', (sequence) => ({ sequence }))),
  asking(solution, findKey, { sequence: long }),
  asking('client.', { name: 'tab' }, { name: 'tab' }, { name: 'tab' }),
  { ...stateOf(solution.repeat(9)), isScrolled: true },
];

describe('the screen of a lesson', () => {
  test('is never wider or higher than the terminal, whatever it shows, and its cursor is in it', () => {
    const sizes = fc.record({
      columns: fc.integer({ min: 1, max: 220 }),
      rows: fc.integer({ min: 1, max: 70 }),
    });
    fc.assert(
      fc.property(
        fc.constantFrom(...states),
        sizes,
        fc.constantFrom('full' as const, 'ascii' as const),
        (state, size, look) => {
          const frame = frameOf(state, size, look);
          for (const row of bare(frame))
            expect(stringWidth(row)).toBeLessThanOrEqual(Math.max(1, size.columns - 1));
          expect(frame.rows.length).toBeLessThanOrEqual(Math.max(4, size.rows));
          if (frame.cursor) {
            expect(frame.cursor.row).toBeLessThan(size.rows);
            expect(frame.cursor.column).toBeLessThan(size.columns);
          }
        },
      ),
      { numRuns: 400 },
    );
  });

  test('holds nothing but ASCII where the terminal reads nothing else', () => {
    for (const state of states.slice(2, 4))
      expect(bare(frameOf(state, { columns: 80, rows: 24 }, 'ascii')).join('')).toMatch(/^[\u0020-\u007e]*$/);
  });

  test('keeps each region at its place, in whatever state', () => {
    const size = { columns: 80, rows: 24 };
    const rulesIn = (state: State): number[] =>
      bare(frameOf(state, size)).flatMap((row, index) => (row.startsWith('── ') ? [index] : []));
    for (const state of states) expect(rulesIn(state)).toEqual(rulesIn(stateOf('')));
  });

  test('scrolls to the cursor when the window becomes smaller', () => {
    const state = stateOf(Array.from({ length: 40 }, (_, index) => `line ${String(index + 1)}`).join('\n'));
    const small = frameOf(state, { columns: 40, rows: 12 });
    expect(bare(small)[small.cursor?.row ?? 0]).toMatch(/^ 40 │line 40/);
  });

  test('shows what is found, that nothing is, and the properties that Tab inserts, in the row of the keys', () => {
    const last = (state: State, columns: number): string =>
      bare(frameOf(state, { columns, rows: 24 })).at(-1) ?? '';
    const found = asking(solution, findKey, ...Array.from('TOKEN', (sequence) => ({ sequence })));
    expect(last(found, 80)).toMatch(
      /^Find: TOKEN {3}1 of \d+ {3}Enter next {3}Up previous {3}Esc stay here$/,
    );
    expect(last(asking(solution, findKey, { sequence: '?' }), 80)).toContain('nothing found');
    const completing = asking('client.', { name: 'tab' });
    expect(last(completing, 80)).toBe('Tab inserts:  id  clientId  clientSecret  name  grants');
    const tab = { name: 'tab' };
    expect(last(asking('client.', tab, tab, tab, tab), 40)).toBe('Tab inserts:  clientSecret  name  grant');
  });

  test('has the step and the verdict beside the code from 120 columns on', async () => {
    const state = await judgedState(solution.replace('clientId', 'clientID'));
    const beside = (columns: number): boolean =>
      bare(frameOf(state, { columns, rows: 40 })).some((row) => /token\.client = .* │ /.test(row));
    expect(beside(119)).toBe(false);
    expect(beside(120)).toBe(true);
    const rows = bare(frameOf(state, { columns: 120, rows: 40 }));
    expect(rows.find((row) => /├─── last check: \d of 5 steps pass/.test(row))).toBeDefined();
    expect(rows.find((row) => row.includes('│ ✖ Line 4, column 31:'))).toBeDefined();
  });

  test('has no cursor while the wheel has moved it out of sight', () => {
    const state = { ...stateOf(solution.repeat(9)), isScrolled: true };
    const { cursor, rows } = frameOf(state, { columns: 80, rows: 24 });
    expect(cursor).toBeUndefined();
    expect(rows.some((row) => stripVTControlCharacters(row).startsWith('  1 │'))).toBe(true);
  });

  test('says what it needs where the terminal is too small', () => {
    expect(frameOf(stateOf(''), { columns: 30, rows: 10 }).rows.join(' ')).toContain('Needs 40 x 12');
  });

  test('never leaves out that the learner’s code printed something, nor the problem', async () => {
    const text = `console.log('mine');\n${solution.replace('clientId', 'clientID')}`;
    const rows = bare(frameOf(await judgedState(text), { columns: 80, rows: 24 }));
    expect(rows.find((row) => row.startsWith('Printed by your code:'))).toBeDefined();
    expect(
      rows.find((row) => row.startsWith('✖ Line 5, column 31: token.client.id has no value')),
    ).toBeDefined();
  });

  test('keeps the mark of a mistake only as long as the text is the one that was judged', () => {
    const [, , , wrong] = states;
    if (!wrong) throw new Error('There is no such state.');
    const marked = (state: State): boolean =>
      bare(frameOf(state, { columns: 80, rows: 24 })).some((row) => row.startsWith('▸ 4'));
    expect(marked(wrong)).toBe(true);
    const other = { ...wrong, editor: press(wrong.editor, { sequence: 'x' }, 5) };
    expect(marked(other)).toBe(false);
    expect(marked({ ...other, editor: press(other.editor, { name: 'u', ctrl: true }, 5) })).toBe(true);
  });
});
