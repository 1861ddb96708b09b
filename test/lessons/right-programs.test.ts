import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { allPassed } from '../../src/verdict/verdict.js';
import { partOf, functionLessons } from '../support/every-lesson.js';
import { inParallel } from '../support/in-parallel.js';
import { judgeText } from '../support/lesson.js';
import { sample } from '../support/sample.js';
import { bodyOf, rightPrograms, type Equivalents } from '../support/right-programs.js';

test.each(functionLessons)(
  '$id: 200 programs that say the same in other words all pass',
  async ({ id, lesson, subject, files }) => {
    const part = await partOf<{ readonly equivalents: Equivalents }>(id, 'equivalents');
    const equivalents = part?.equivalents ?? bodyOf(files.text('solution.js'), subject);
    // Fixed, so that a failure can be repeated.
    const seed = Number(process.env.SEED ?? 1);
    const programs = fc.sample(rightPrograms(subject, equivalents), { numRuns: 200, seed });
    expect(new Set(programs).size).toBeGreaterThan(190);
    const failed = await inParallel(sample(programs, 8), async (source) => {
      const { steps, exchanges } = await judgeText(source, {}, { by: lesson });
      const isGranted = exchanges.every(({ status }) => status === 'granted');
      return allPassed(steps) && isGranted ? [] : [{ source, found: steps }];
    });
    expect(failed.flat()).toEqual([]);
  },
  3_600_000,
);
