import type { LessonVerdict } from './verdict.js';

/** 0 where everything passed, else 1. Never 2: that is for errors, and `cli.ts` gives it. */
export function exitCode(verdicts: readonly LessonVerdict[]): 0 | 1 {
  return verdicts.every(({ status }) => status === 'passed') ? 0 : 1;
}
