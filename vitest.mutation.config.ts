import { defineConfig } from 'vitest/config';

// For `npm run mutation`: the tests that need no process of their own.
export default defineConfig({
  test: {
    include: [
      process.env.OAUTH_LESSONS_RECORDS === undefined ? 'test/mutation/*.test.ts' : 'test/mutation/record.ts',
      ...(process.env.OAUTH_LESSONS_RECORDS === undefined
        ? ['test/source/**/*.test.ts', 'test/verdict/*.test.ts', 'test/lessons/hints.test.ts']
        : []),
    ],
    testTimeout: 60_000,
  },
});
