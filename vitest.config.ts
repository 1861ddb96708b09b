import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/mutation/**'], // for `npm run mutation`, on what that records
    // Most tests wait for processes that they started: on a small machine one file at a time leaves it idle.
    maxWorkers: Math.max(2, availableParallelism()),
    // A slow machine is not a failing test: nothing here asserts a time.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    teardownTimeout: 10_000,
  },
});
