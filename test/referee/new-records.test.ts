import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/outside/model-port.js';
import { changeOf } from '../../src/referee/new-records.js';

function look(...values: [unknown, number?][]): Snapshot {
  return { args: [], lists: { tokens: values.map(([value, id]) => ({ value, id })) }, uncaught: [] };
}

test('the same string twice is two records', () => {
  const { added } = changeOf('tokens', look(['a']), look(['a'], ['a']));
  expect(added).toHaveLength(1);
});

test('an equal copy in the place of a record loses nothing', () => {
  const change = changeOf('tokens', look([{ a: 1 }, 1]), look([{ a: 1 }, 2], [{ b: 2 }, 3]));
  expect(change).toMatchObject({ lost: [], changed: [], added: [{ id: 3 }] });
});

test('the record itself counts as kept, not an equal one before it', () => {
  const change = changeOf('tokens', look([{ a: 1 }, 1]), look([{ a: 1 }, 2], [{ a: 1 }, 1]));
  expect(change).toMatchObject({ lost: [], changed: [], added: [{ id: 2 }] });
});

test('of two equal records that are swapped with copies, none is changed', () => {
  const before = look([{ a: 1 }, 1], [{ a: 1 }, 2]);
  const change = changeOf('tokens', before, look([{ a: 1 }, 2], [{ a: 1 }, 3]));
  expect(change).toEqual({ added: [], lost: [], changed: [] });
});

test('a changed record is not a lost one', () => {
  const before = look([{ a: 1 }, 1], [{ b: 1 }, 2]);
  const change = changeOf('tokens', before, look([{ a: 2 }, 1]));
  expect(change.changed.map(({ after }) => after.value)).toEqual([{ a: 2 }]);
  expect(change.lost.map(({ value }) => value)).toEqual([{ b: 1 }]);
});

test('a record without an id is lost when its content is gone', () => {
  const change = changeOf('tokens', look(['a']), look(['b']));
  expect(change).toMatchObject({ added: [{ value: 'b' }], lost: [{ value: 'a' }], changed: [] });
});

test('added records keep their order', () => {
  const { added } = changeOf('tokens', look(['b']), look(['c'], ['b'], ['a'], ['c']));
  expect(added.map(({ value }) => value)).toEqual(['c', 'a', 'c']);
});

test('an array that is missing counts as empty', () => {
  expect(changeOf('tokens', undefined, look(['a'])).added).toHaveLength(1);
  expect(changeOf('tokens', look(['a']), undefined).lost).toHaveLength(1);
});

test('each record is read once, however many there are', () => {
  let reads = 0;
  const record = (number: number): object => ({
    get number() {
      reads += 1;
      return number;
    },
  });
  const before = look(...range(1_000).map((number): [unknown, number] => [record(number), number]));
  const after = look(...range(1_000).map((number): [unknown, number] => [record(number), 1_000 + number]));
  expect(changeOf('tokens', before, after)).toEqual({ added: [], lost: [], changed: [] });
  changeOf('tokens', before, after);
  expect(reads).toBe(2 * 1_000);
});

test('large records that differ only at their end are compared without a hang', () => {
  const same = range(5_500).map((number) => ({ number }));
  const record = (number: number): unknown[] => [...same, { number: 10_000 + number }];
  const before = look(...range(97).map((number): [unknown, number] => [record(number), number]));
  const after = look(...range(97).map((number): [unknown, number] => [record(96 - number), 100 + number]));
  expect(changeOf('tokens', before, after)).toEqual({ added: [], lost: [], changed: [] });
});

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
