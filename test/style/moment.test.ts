import { expect, test } from 'vitest';
import { durationOf } from '../../src/style/moment.js';

test.each([
  [0.9, 'under a minute'],
  [1, '1 minute'],
  [59.9, '59 minutes'],
  [60, '1 hour'],
  [125, '2 hours 5 minutes'],
])('%d minutes are "%s"', (minutes, words) => {
  expect(durationOf(minutes * 60_000)).toBe(words);
});
