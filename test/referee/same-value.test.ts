import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Opaque } from '../../src/outside/model-port.js';
import { sameValue } from '../../src/referee/same-value.js';

test.each([
  ['numbers', 1, 1, true],
  ['a number and a string', 1, '1', false],
  ['NaN', NaN, NaN, true],
  ['the same keys in another order', { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ['an undefined property and an absent one', { a: 1, b: undefined }, { a: 1 }, true],
  ['an absent property and an undefined one', { a: { b: [{}] } }, { a: { b: [{ c: undefined }] } }, true],
  ['one property more', { a: 1 }, { a: 1, b: 2 }, false],
  ['one property less', { a: 1, b: 2 }, { a: 1 }, false],
  ['null and an absent property', { a: null }, {}, false],
  ['an inherited property', {}, { constructor: Object }, false],
  ['dates of one time', { at: new Date(5) }, { at: new Date(5) }, true],
  ['dates of two times', { at: new Date(5) }, { at: new Date(6) }, false],
  ['invalid dates', new Date(Number.NaN), new Date(Number.NaN), true],
  ['opaque values with the same label', new Opaque('bigint', '1'), new Opaque('bigint', '1'), true],
  ['opaque values with two labels', new Opaque('bigint', '1'), new Opaque('bigint', '2'), false],
  ['arrays of two lengths', [1, 2], [1], false],
  ['arrays in two orders', [1, 2], [2, 1], false],
  ['an array and an object', [], {}, false],
  ['zero and minus zero', 0, -0, false],
  ['an array of undefined and an empty one', [undefined], [], false],
  ['a string that looks like an object and that object', '{"a":1}', { a: 1 }, false],
  ['an opaque value and its text', new Opaque('cycle', ''), 'cycle ""', false],
  ['objects of a class', new Map(), new Map(), false],
  ['functions', () => 1, () => 1, false],
])('%s', (_what, one, other, isSame) => {
  expect(sameValue(one, other)).toBe(isSame);
});

test('values are the same exactly when Node finds them deeply equal', () => {
  const values = fc.jsonValue({ maxDepth: 3 });
  fc.assert(
    fc.property(values, values, (one, other) => {
      expect(sameValue(one, other)).toBe(isDeepStrictEqual(one, other));
      expect(sameValue(one, structuredClone(one))).toBe(true);
    }),
  );
});

test('long values are compared to their end', () => {
  const long = (end: string): object => ({ text: 'x'.repeat(20_000), end });
  expect(sameValue(long('a'), long('a'))).toBe(true);
  expect(sameValue(long('a'), long('b'))).toBe(false);
});
