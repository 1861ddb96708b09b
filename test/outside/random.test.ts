import { expect, test } from 'vitest';
import { randomHex } from '../../src/outside/random.js';

test('gives two characters a byte, however many are asked for', () => {
  for (const bytes of [1, 16, 32, 1024, 5000])
    expect(randomHex(bytes)).toMatch(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));
});

test('gives nothing twice, also where it draws anew', () => {
  const all = Array.from({ length: 1000 }, () => randomHex(16));
  expect(new Set(all).size).toBe(1000);
});
