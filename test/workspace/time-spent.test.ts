import { expect, test } from 'vitest';
import { timeSpent } from '../../src/workspace/time-spent.js';

const minute = 60_000;
const at = (minutes: number): Date => new Date(Date.UTC(2026, 0, 1) + minutes * minute);

test.each<readonly [what: string, moments: Date[], minutes: number]>([
  ['nothing', [], 0],
  ['one check', [at(0)], 0],
  ['a quarter of an hour, in short steps', [at(0), at(4), at(9), at(15)], 15],
  ['a night in between counts as ten minutes', [at(0), at(5), at(700), at(703)], 18],
  ['in any order', [at(9), at(0), at(4)], 9],
])('the time of %s', (_what, moments, minutes) => {
  expect(timeSpent(moments)).toBe(minutes * minute);
});
