import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSplitter, type Piece } from '../../../src/terminal/screen/split-input.js';

const split = (...chunks: string[]): Piece[] => {
  const one = createSplitter();
  const pieces = chunks.flatMap(one);
  // Texts that come in pieces are one text for whoever reads them.
  return pieces.reduce<Piece[]>((joined, piece) => {
    const last = joined.at(-1);
    return last && 'text' in last && 'text' in piece
      ? [...joined.slice(0, -1), { text: last.text + piece.text }]
      : [...joined, piece];
  }, []);
};

describe('the input of a terminal', () => {
  test.each<[what: string, input: string, pieces: Piece[]]>([
    ['letters stay', 'abc', [{ text: 'abc' }]],
    ['so do arrows', '\u001b[1;2A', [{ text: '\u001b[1;2A' }]],
    ['a click', '\u001b[<0;5;3M', [{ mouse: { type: 'click', row: 2, column: 4 } }]],
    ['the end of a click does nothing', '\u001b[<0;5;3m', []],
    ['nor does another button', '\u001b[<2;5;3M', []],
    ['dragging', '\u001b[<32;5;3M', [{ mouse: { type: 'drag', row: 2, column: 4 } }]],
    ['the wheel, upwards', '\u001b[<64;5;3M', [{ mouse: { type: 'wheel', rows: -3 } }]],
    ['and downwards', '\u001b[<65;5;3M', [{ mouse: { type: 'wheel', rows: 3 } }]],
    ['with Ctrl held', '\u001b[<80;5;3M', [{ mouse: { type: 'wheel', rows: -3 } }]],
    [
      'between letters',
      'a\u001b[<64;1;1Mb',
      [{ text: 'a' }, { mouse: { type: 'wheel', rows: -3 } }, { text: 'b' }],
    ],
    ['Ctrl-F as kitty sends it', '\u001b[102;5u', [{ text: '\u0006' }]],
    ['and as xterm can', '\u001b[27;5;102~', [{ text: '\u0006' }]],
    ['Shift-Tab', '\u001b[9;2u', [{ text: '\u001b[Z' }]],
    ['Esc', '\u001b[27u', [{ text: '\u001b' }]],
    ['Alt-A', '\u001b[97;3u', [{ text: '\u001ba' }]],
    ['Shift with a letter', '\u001b[97;2u', [{ text: 'A' }]],
    ['F5 stays', '\u001b[15~', [{ text: '\u001b[15~' }]],
  ])('%s', (_what, input, pieces) => {
    expect(split(input)).toEqual(pieces);
  });

  test('a report in two chunks is one', () => {
    expect(split('a\u001b[<0;', '5;3Mb')).toEqual([
      { text: 'a' },
      { mouse: { type: 'click', row: 2, column: 4 } },
      { text: 'b' },
    ]);
  });

  test('in a paste nothing is read', () => {
    const pasted = '\u001b[200~\u001b[<0;5;3M\u001b[97;2u\u001b[201~';
    expect(split(`${pasted}\u001b[<64;1;1M`)).toEqual([
      { text: pasted },
      { mouse: { type: 'wheel', rows: -3 } },
    ]);
  });

  test('Ctrl-C after a paste without an end is a key again', () => {
    expect(split('\u001b[200~abc', '\u0003', '\u001b[<64;1;1M').at(-1)).toEqual({
      mouse: { type: 'wheel', rows: -3 },
    });
  });

  test('text without reports arrives as it is, however it is cut', () => {
    const texts = fc.array(
      fc.constantFrom('a', 'é', '\r', '\u001b[A', '\u001b[200~', '\u001b[201~', '\u001b[<', '['),
    );
    fc.assert(
      fc.property(texts, (chunks) => {
        const whole = chunks.join('');
        const shown = split(...chunks)
          .map((piece) => ('text' in piece ? piece.text : ''))
          .join('');
        expect(whole.startsWith(shown)).toBe(true);
        // Only the beginning of a report waits for more.
        expect(['', '\u001b[', '\u001b[<']).toContain(whole.slice(shown.length));
      }),
    );
  });
});
