import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { atTime } from '../../src/referee/clock.js';

const hour = 3_600_000;

async function hoursAhead(begin: number): Promise<number> {
  await setImmediate();
  return Math.round((Date.now() - begin) / hour);
}

test('the clock is ahead for one action, and for no other at the same time', async () => {
  const begin = Date.now();
  const ahead = await Promise.all([
    atTime(2 * hour, () => hoursAhead(begin)),
    hoursAhead(begin),
    atTime(5 * hour, () => hoursAhead(begin)),
    atTime(0, () => hoursAhead(begin)),
  ]);
  expect(ahead).toEqual([2, 0, 5, 0]);
});

test('dates are still dates, and a date that is given is not moved', async () => {
  await atTime(hour, async () => {
    await setImmediate();
    expect(new Date()).toBeInstanceOf(Date);
    expect(new Date('2026-01-01T00:00:00Z').toISOString()).toBe('2026-01-01T00:00:00.000Z');
    expect(Date.UTC(2026, 0, 1)).toBe(Date.parse('2026-01-01T00:00:00Z'));
    expect(Date()).toContain(String(new Date().getFullYear()));
  });
});
