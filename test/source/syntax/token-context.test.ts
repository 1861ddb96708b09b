import { describe, expect, test } from 'vitest';
import { readBroken, stoppedAt, type Broken } from '../../../src/source/syntax/broken.js';
import { commonJsReader } from '../../../src/source/syntax/reader.js';
import {
  closerOf,
  isDeclaring,
  isOpenEnded,
  openerOf,
  contextsNear,
  type TokenContext,
} from '../../../src/source/syntax/token-context.js';
import { tokensOf, type Token } from '../../../src/source/syntax/tokens.js';

/** V8 failed at `▸`. */
function broken(marked: string): Broken {
  const above = marked.slice(0, marked.indexOf('▸')).split('\n');
  const place = { line: above.length, column: (above.at(-1)?.length ?? 0) + 1 };
  return readBroken(marked.replace('▸', ''), { message: '', ...place }, commonJsReader);
}

function contextOf(text: string, marked: string): TokenContext | undefined {
  return contextsNear(broken(marked)).find(({ token }) => token.text === text);
}

function token(text: string): Token {
  const [first] = tokensOf(text);
  if (!first) throw new Error('There is no token.');
  return first;
}

describe('where V8 stumbled', () => {
  test.each([
    ['at a token', 'a ▸b c', 'b'],
    ['inside of a token', 'a b▸b c', 'bb'],
    ['at a blank', 'a▸ b c', 'b'],
    ['in a comment', 'a /* ▸ */ b', 'b'],
  ])('%s', (_where, marked, text) => {
    const read = broken(marked);
    expect(read.code[stoppedAt(read)]?.text).toBe(text);
  });

  test('at the end of the text', () => {
    expect(stoppedAt(broken('a b▸'))).toBe(2);
  });

  test('an end that V8 tells a line too far is the end of the text', () => {
    const read = readBroken('a\nb', { message: '', line: 7, column: 1 }, commonJsReader);
    expect(read.at).toBe(3);
  });
});

describe('a token and its neighbours', () => {
  test('two stand on each side', () => {
    const spot = contextOf('c', 'a b ▸c d e');
    expect([spot?.beforeThat, spot?.before, spot?.after, spot?.afterThat].map((one) => one?.text)).toEqual([
      'a',
      'b',
      'd',
      'e',
    ]);
    expect(spot?.index).toBe(2);
  });

  test('before the first stands nothing, at the start of the text', () => {
    const spot = contextOf('a', '  ▸a');
    expect([spot?.before, spot?.beforeThat]).toEqual([
      { type: 'sign', text: '', start: 0, end: 0, isOpen: false },
      { type: 'sign', text: '', start: 0, end: 0, isOpen: false },
    ]);
  });

  test('behind the last stands nothing, at the end of the text', () => {
    const spots = contextsNear(broken('a ▸b'));
    expect(spots.at(-1)?.token).toEqual({ type: 'sign', text: '', start: 3, end: 3, isOpen: false });
    expect(spots).toHaveLength(3);
  });

  test.each([
    ['a', true],
    ['b', false],
    ['c', true],
    ['d', false],
  ])('%s is the first of its line: %s', (text, isFirst) => {
    expect(contextOf(text, 'a b\n ▸c d')?.isFirst).toBe(isFirst);
  });

  test('behind a text that ends on the same line no line begins', () => {
    expect(contextOf('b', '`a\n` ▸b')?.isFirst).toBe(false);
  });
});

describe('what is near', () => {
  const near = (marked: string): string =>
    contextsNear(broken(marked))
      .map(({ token: { text } }) => text)
      .join(' ')
      .trim();

  test("all of V8's line, and of the line before the place", () => {
    expect(near('far away it stands\nI like a b c d e f g\n▸h i j k l m n\nnot here')).toBe(
      'I like a b c d e f g h i j k l m n',
    );
  });

  test('four tokens on each side, on whatever lines they stand', () => {
    expect(near('a\nb\nc\nd\ne\nf\n▸g\nh\ni\nj\nk\nl')).toBe('c d e f g h i j k');
  });

  test('forty tokens on each side of one line', () => {
    const half = (name: string): string =>
      Array.from({ length: 60 }, (_, at) => `${name}${String(at)}`).join(' ');
    const spots = contextsNear(broken(`${half('a')} ▸b ${half('c')}`));
    expect(spots.map(({ token: { text } }) => text)).toEqual([
      ...Array.from({ length: 40 }, (_, at) => `a${String(at + 20)}`),
      'b',
      ...Array.from({ length: 40 }, (_, at) => `c${String(at)}`),
    ]);
  });
});

describe('what is around a token', () => {
  test.each([
    ['x', 'block'],
    ['f(x', 'list'],
    ['[x', 'list'],
    ['a = { x', 'object'],
    ['f({ x', 'object'],
    ['[{ x', 'object'],
    ['a, { x', 'object'],
    ['a: { x', 'object'],
    ['a ? { x', 'object'],
    ['a && { x', 'object'],
    ['a || { x', 'object'],
    ['a ?? { x', 'object'],
    ['...{ x', 'object'],
    ['return { x', 'object'],
    ['const { x', 'object'],
    ['let { x', 'object'],
    ['var { x', 'object'],
    ['{ x', 'block'],
    ['() => { x', 'block'],
    ['f() { x', 'block'],
    ['else { x', 'block'],
    ['; { x', 'block'],
    ['returned { x', 'block'],
    ['a == { x', 'block'],
    ['a = { b: { } x', 'object'],
    ['a = { b: [x', 'list'],
  ])('%s stands in: %s', (text, inside) => {
    expect(contextOf('x', text.replace('x', '▸x'))?.inside).toBe(inside);
  });
});

describe('a name must follow', () => {
  test.each([
    ['const', true],
    ['let', true],
    ['var', true],
    ['function', false],
    ['constant', false],
  ])('behind %s: %s', (text, declares) => {
    expect(isDeclaring(token(text))).toBe(declares);
  });
});

describe('a value must follow', () => {
  test.each([
    ...['=', ':', '+', '-', '*', '/', '%', '&', '|', '?', '!', '<', '>', '=>', '==', '===', '!=', '!=='],
    ...['&&', '||', '??', '+=', '-=', '*=', '/=', '<=', '>=', 'new', 'typeof'],
  ])('behind %s', (text) => {
    expect(isOpenEnded(token(text))).toBe(true);
  });

  test.each([')', ';', ',', '.', '(', '{', '}', '++', '--', '...', 'name', 'renew', "'='", '5'])(
    'not behind %s',
    (text) => {
      expect(isOpenEnded(token(text))).toBe(false);
    },
  );
});

test('an opener and its closer find each other', () => {
  const read = broken('f(▸[a], b');
  const [, list, square, , closing] = read.code;
  expect(square && closerOf(read, square)?.text).toBe(']');
  expect(list && closerOf(read, list)).toBeUndefined();
  expect(closing && openerOf(read, closing)).toBe(2);
  expect(list && openerOf(read, list)).toBeUndefined();
});
