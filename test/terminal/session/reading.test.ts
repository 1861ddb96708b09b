import { describe, expect, test } from 'vitest';
import { findMatches, withMatch } from '../../../src/terminal/session/find-matches.js';
import {
  pressOnce,
  pressReading,
  startOfSheets,
  type Reading,
  type Sheets,
} from '../../../src/terminal/session/reading.js';

const folded = [
  ['one', 'two', 'three'],
  ['Two again'],
  Array.from({ length: 30 }, (_, row) => `row ${String(row)}`),
];
const unfolded = [['one', 'two', 'three'], ['Two again', 'hidden'], folded[2] ?? []];
const sheets: Sheets = {
  count: folded.length,
  height: 10,
  matches: (text, isUnfolded) => findMatches(isUnfolded ? unfolded : folded, text),
};

/** Keys by name; other characters as they are typed. */
function after(keys: readonly string[], from: Reading = startOfSheets): Reading | undefined {
  let reading: Reading | undefined = from;
  for (const key of keys) {
    const isSign = key.length === 1;
    const pressed = {
      name: isSign ? key.toLowerCase() : key,
      sequence: isSign ? key : '',
      shift: /^[A-Z]$/.test(key),
    };
    reading = reading && pressReading(reading, pressed, sheets);
  }
  return reading;
}

const search = (text: string): string[] => ['/', ...Array.from(text), 'return'];

describe('pages', () => {
  test('n and the right arrow turn to the next one, p and the left arrow back, and the ends are ends', () => {
    expect(after(['n'])).toMatchObject({ sheet: 1, top: 0 });
    expect(after(['right', 'right', 'n', 'n'])).toMatchObject({ sheet: 2 });
    expect(after(['n', 'n', 'p'])).toMatchObject({ sheet: 1 });
    expect(after(['n', 'left', 'left', 'p'])).toMatchObject({ sheet: 0 });
  });

  test('scrolling is by row and by page, and a turned page begins at its top', () => {
    expect(after(['n', 'n', 'down', 'j', 'k'])).toMatchObject({ sheet: 2, top: 1 });
    expect(after(['space', 'pagedown', 'b'])).toMatchObject({ top: 9 });
    expect(after(['up'])).toMatchObject({ top: 0 });
    expect(after(['n', 'n', 'space', 'p'])).toMatchObject({ sheet: 1, top: 0 });
  });

  test.each(['q', 'escape', 'return', 'enter'])('%s finishes', (key) => {
    expect(after(['n', key])).toBeUndefined();
  });

  test('the same letters with Ctrl or Alt do nothing; Esc comes with Alt', () => {
    for (const name of ['n', 'f', 'q'])
      for (const modifier of [{ ctrl: true }, { meta: true }])
        expect(pressReading(startOfSheets, { name, ...modifier }, sheets)).toBe(startOfSheets);
    expect(pressReading(startOfSheets, { name: 'escape', meta: true }, sheets)).toBeUndefined();
  });

  test('f unfolds and folds', () => {
    expect(after(['f'])).toMatchObject({ isUnfolded: true });
    expect(after(['f', 'f'])).toMatchObject({ isUnfolded: false });
  });
});

describe('search', () => {
  test('finds in all pages, small and capital letters alike; Enter and n are the next match, N and p the one before', () => {
    expect(after(search('TWO'))).toMatchObject({ sheet: 0, search: { text: 'TWO', at: 0 } });
    expect(after([...search('two'), 'return'])).toMatchObject({ sheet: 1, search: { at: 1 } });
    expect(after([...search('two'), 'return', 'enter'])).toMatchObject({ sheet: 0, search: { at: 0 } });
    expect(after([...search('row 2'), 'n', 'n'])).toMatchObject({ sheet: 2, search: { at: 2 } });
    expect(after([...search('row 2'), 'n', 'n', 'p'])).toMatchObject({ sheet: 2, search: { at: 1 } });
    expect(after([...search('two'), 'N'])).toMatchObject({ sheet: 1, search: { at: 1 } });
  });

  test('starts at the current page, and a match is not the first row', () => {
    expect(after(['n', ...search('two')])).toMatchObject({ sheet: 1 });
    expect(after(search('row 20'))).toMatchObject({ sheet: 2, top: 17 });
  });

  test('unfolds only if what is searched is folded', () => {
    expect(after(search('hidden'))).toMatchObject({ sheet: 1, isUnfolded: true });
    expect(after(search('again'))).toMatchObject({ isUnfolded: false });
  });

  test('takes q, n and p as letters, corrects with Backspace, and shows a text that is not there', () => {
    expect(after(['/', 'q', 'n', 'p', 'backspace'])).toMatchObject({ search: { text: 'qn' } });
    expect(after(search('qnp'))).toMatchObject({
      sheet: 0,
      isUnfolded: false,
      search: { text: 'qnp', at: 0 },
    });
  });

  test('Esc ends the search first, then the pages; the arrows still turn them, and after it n does', () => {
    expect(after([...search('two'), 'escape'])).not.toHaveProperty('search');
    expect(after([...search('two'), 'escape', 'escape'])).toBeUndefined();
    expect(after(['/', 'x', 'escape'])).toEqual(startOfSheets);
    expect(after(['/', 'return'])).toEqual(startOfSheets);
    expect(after([...search('two'), 'right', 'right'])).toMatchObject({ sheet: 2, search: { at: 0 } });
    expect(after([...search('two'), 'escape', 'n', 'n'])).toMatchObject({ sheet: 2 });
    expect(after([...search('two'), 'q'])).toBeUndefined();
  });
});

test('each match in a row is marked, whatever its colours were', () => {
  const mark = (found: string): string => `[${found}]`;
  expect(withMatch('\u001b[32mAda\u001b[39m and ada', 'ada', mark)).toBe('[Ada] and [ada]');
  expect(withMatch('\u001b[32mAda\u001b[39m', 'grace', mark)).toBe('\u001b[32mAda\u001b[39m');
});

describe('a page that is read once', () => {
  const page = { height: 10, rows: 15, hasTrace: true };
  const press = (name: string, from = startOfSheets, key = {}) => pressOnce(from, { name, ...key }, page);
  const atEnd = { ...startOfSheets, top: 5 };

  test.each(['return', 'enter', 'space'])('%s reads on, and closes it at its end', (name) => {
    expect(press(name)).toMatchObject({ top: 9 });
    expect(press(name, atEnd)).toBe('end');
  });

  test('Esc and q leave, Ctrl-T opens the trace where there is one', () => {
    expect(press('escape', startOfSheets, { meta: true })).toBe('escape');
    expect(press('q')).toBe('escape');
    expect(press('t', atEnd, { ctrl: true })).toBe('trace');
    expect(pressOnce(atEnd, { name: 't', ctrl: true }, { ...page, hasTrace: false })).toBe(atEnd);
  });

  test.each(['n', 'f', 'j', 'b', '/', 't'])('%s does nothing', (name) => {
    expect(press(name, atEnd)).toEqual(atEnd);
  });
});
