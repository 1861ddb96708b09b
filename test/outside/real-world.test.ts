import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { packageRoot } from '../../src/outside/package-root.js';
import { realInstallation, realJudging } from '../../src/outside/real-world.js';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');
const { random } = realJudging(realInstallation(root));

test('finds the package from any file in it', () => {
  expect(packageRoot(fileURLToPath(import.meta.url))).toBe(root);
  expect(() => packageRoot('/nowhere/file.js')).toThrow('package.json is missing');
});

test('random strings have two hexadecimal digits for each byte', () => {
  for (const bytes of [1, 16, 5000])
    expect(random(bytes)).toMatch(new RegExp(`^[0-9a-f]{${String(bytes * 2)}}$`));
});

test('random strings do not repeat', () => {
  const all = Array.from({ length: 1000 }, () => random(16));
  expect(new Set(all).size).toBe(1000);
});
