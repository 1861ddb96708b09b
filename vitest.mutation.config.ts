import { defineConfig } from 'vitest/config';

// For `npm run mutation`: what the mutants are judged on.
export default defineConfig({ test: { include: ['test/mutation/record.ts'] } });
