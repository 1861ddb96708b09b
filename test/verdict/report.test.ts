import { describe, expect, test } from 'vitest';
import { printableJson, printableJsonLine } from '../../src/verdict/printable.js';
import { isJudged, type Entry } from '../../src/verdict/report.js';
import { countOf, statusOf } from '../../src/verdict/tally.js';

describe('JSON that is made to be read', () => {
  const value = { a: 'x\u001b\u202e\ud800y', b: ['é\n😀'] };

  test('hides no character, and holds the same', () => {
    const text = printableJson(value);
    expect(text).toBe('{\n  "a": "x\\u001b\\u202e\\ud800y",\n  "b": [\n    "é\\n😀"\n  ]\n}');
    expect(JSON.parse(text)).toEqual(value);
  });

  test('is the same on one line', () => {
    expect(printableJsonLine(value)).toBe('{"a":"x\\u001b\\u202e\\ud800y","b":["é\\n😀"]}');
    expect(printableJsonLine('\u00ad\u200b')).toBe('"\\u00ad\\u200b"');
  });
});

describe('a report of several files', () => {
  test('counts each, however it came out', () => {
    expect(countOf({ passed: 1, failed: 2, unjudged: 4 })).toBe(7);
  });

  test.each([
    [{ passed: 1, failed: 0, unjudged: 0 }, 'passed'],
    [{ passed: 1, failed: 1, unjudged: 0 }, 'failed'],
    [{ passed: 1, failed: 1, unjudged: 1 }, 'unjudged'],
  ])('%j is %s', (tally, status) => {
    expect(statusOf(tally)).toBe(status);
  });

  test.each([
    ['passed', true],
    ['failed', true],
    ['unjudged', false],
  ])('a file that is %s was judged: %s', (status, expected) => {
    expect(isJudged({ verdict: { status } } as Entry)).toBe(expected);
  });
});
