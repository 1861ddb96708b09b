import { expect, type RunnerTestCase } from 'vitest';

declare module 'vitest' {
  interface TaskMeta {
    missing?: readonly string[];
  }
}

/** `npm run lesson:test` prints these sentences. */
export function expectNothingMissing(task: RunnerTestCase, missing: readonly string[]): void {
  task.meta.missing = missing;
  expect(missing).toEqual([]);
}
