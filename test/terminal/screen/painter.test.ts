import { stripVTControlCharacters } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPainter } from '../../../src/terminal/screen/painter.js';
import type { Frame } from '../../../src/terminal/screen/frame.js';
import { watchedTerminal } from '../../support/seen.js';

const places = fc.record({ row: fc.nat(3), column: fc.nat(9) });
const rows = fc.array(
  fc.constantFrom('', 'one', 'two', '\u001b[31mred\u001b[39m', '│ a', 'a much longer row'),
  {
    maxLength: 4,
  },
);
const frames = fc.record({ rows, cursor: places });

describe('what is written to the terminal', () => {
  test('makes it show the last frame, whatever was shown before', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(frames, { minLength: 1, maxLength: 6 }), async (all) => {
        const terminal = watchedTerminal(20, 4);
        const painter = createPainter();
        for (const frame of all) await terminal.write(painter.paint(frame));
        const last = all.at(-1);
        const bare = (last?.rows ?? []).map(stripVTControlCharacters);
        expect(terminal.seen().rows.join('\n').trimEnd()).toBe(bare.join('\n').trimEnd());
        expect(terminal.seen().cursor).toEqual(last?.cursor);
      }),
    );
  });

  test('is nothing where nothing changed, and one place where only the cursor moved', () => {
    const painter = createPainter();
    const frame: Frame = { rows: ['one', 'two'], cursor: { row: 0, column: 1 } };
    expect(painter.paint(frame)).toContain('two');
    expect(painter.paint({ ...frame, rows: [...frame.rows] })).toBe('');
    expect(painter.paint({ ...frame, cursor: { row: 1, column: 0 } })).toBe('\u001b[2;1H\u001b[?25h');
  });

  test('is the one row that changed, and all of them when what is shown was forgotten', () => {
    const painter = createPainter();
    painter.paint({ rows: ['one', 'two', 'three'] });
    expect(painter.paint({ rows: ['one', 'other', 'three'] })).not.toMatch(/one|three/);
    painter.forget();
    expect(painter.paint({ rows: ['one', 'other', 'three'] })).toMatch(/one.*other.*three/);
  });

  test('goes on in the right column behind signs whose width terminals disagree about', async () => {
    const terminal = watchedTerminal(40, 2);
    // This terminal shows the family as three people, and the heart in one column.
    await terminal.write(createPainter().paint({ rows: ['|👩‍👩‍👧|❤️|日本|e\u0301|', '|xx|xx|xxxx|x|'] }));
    const [above, below] = [0, 1].map((row) =>
      terminal.signsIn(row).flatMap((sign, column) => (sign === '|' ? [column] : [])),
    );
    expect(above).toEqual([0, 3, 6, 11, 13]);
    expect(below).toEqual(above);
  });
});
