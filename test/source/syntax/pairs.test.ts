import { describe, expect, test } from 'vitest';
import { closings, isCloser, pairBrackets } from '../../../src/source/syntax/pairs.js';
import { tokensOf } from '../../../src/source/syntax/tokens.js';

function read(source: string): { pairs: string[]; open: string[]; around: string[] } {
  const { pairs, open, around } = pairBrackets(tokensOf(source));
  const at = ({ text, start }: { text: string; start: number }): string => `${text}${String(start)}`;
  return {
    pairs: pairs.map(({ opener, closer }) => `${at(opener)} ${at(closer)}`),
    open: open.map(at),
    around: around.map((opener) => (opener ? at(opener) : '')),
  };
}

describe('brackets are paired as they come', () => {
  test('one inside of another', () => {
    expect(read('f([{}])').pairs).toEqual(['{3 }4', '[2 ]5', '(1 )6']);
  });

  test('one behind another', () => {
    expect(read('() []').pairs).toEqual(['(0 )1', '[3 ]4']);
  });

  test('also where they do not fit', () => {
    expect(read('{ (] )').pairs).toEqual(['(2 ]3', '{0 )5']);
  });

  test('what nothing closes stays open, outermost first', () => {
    expect(read('{ ( [ ]').open).toEqual(['{0', '(2']);
  });

  test('a closer that nothing opened belongs to none', () => {
    expect(read(') ( )')).toMatchObject({ pairs: ['(2 )4'], open: [] });
  });

  test('a word that every object knows is none', () => {
    expect(read('( constructor )').pairs).toEqual(['(0 )14']);
  });

  test('those in texts do not count', () => {
    expect(read("'(' `[` ( '}' )").pairs).toEqual(['(8 )14']);
  });
});

test('each token knows the innermost bracket around it', () => {
  expect(read('a ( b { c } d ) e').around).toEqual(['', '', '(2', '(2', '{6', '(2', '(2', '', '']);
});

test('a bracket is closed by its own kind', () => {
  expect(closings).toEqual({ '(': ')', '[': ']', '{': '}' });
});

test.each([
  [')', true],
  [']', true],
  ['}', true],
  ['(', false],
  [';', false],
  ["')'", false],
])('%s closes: %s', (source, closes) => {
  expect(tokensOf(source).map(isCloser)).toEqual([closes]);
});
