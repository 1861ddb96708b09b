import { describe, expect, test } from 'vitest';
import { readLines } from '../../../src/source/syntax/lines.js';

describe('where an offset stands', () => {
  const source = 'one\ntwo\r\nthree\rfour\u2028five\u2029six\n';

  test.each([
    ['one', 1],
    ['two', 2],
    ['three', 3],
    ['four', 4],
    ['five', 5],
    ['six', 6],
  ])('%s begins line %i', (word, line) => {
    const { place, starts } = readLines(source);
    expect(place(source.indexOf(word))).toEqual({ line, column: 1 });
    expect(starts[line - 1]).toBe(source.indexOf(word));
  });

  test('a column is counted from 1', () => {
    expect(readLines(source).place(source.indexOf('wo'))).toEqual({ line: 2, column: 2 });
  });

  test('the end of a line belongs to it', () => {
    expect(readLines(source).place(source.indexOf('\r\n'))).toEqual({ line: 2, column: 4 });
  });

  test('behind the last line end stands an empty line', () => {
    expect(readLines(source).place(source.length)).toEqual({ line: 7, column: 1 });
  });

  test('a text without an end of line is one line', () => {
    const { starts, place } = readLines('one');
    expect(starts).toEqual([0]);
    expect(place(2)).toEqual({ line: 1, column: 3 });
  });
});

describe('how far a line is indented', () => {
  const source = 'one\n  two three\n\t\tfour\n\n   \n five';

  test.each([
    ['one', 0],
    ['two', 2],
    ['three', 2],
    ['four', 2],
    ['five', 1],
  ])('the line of %s', (word, blanks) => {
    expect(readLines(source).indent(source.indexOf(word))).toBe(blanks);
  });

  test('an empty line is not indented by the one below it', () => {
    expect(readLines('one\n\n  two').indent(4)).toBe(0);
  });
});
