import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { inParallel } from '../support/in-parallel.js';
import { judgeText, statuses } from '../support/lesson.js';
import { rightPrograms } from '../support/right-programs.js';

const allPass = 'passed passed passed passed passed';

test('200 programs that say the same in other words all pass', { timeout: 600_000 }, async () => {
  // The same programs each time, so that a failure comes again; another seed gives others.
  const seed = Number(process.env.SEED ?? 1);
  const programs = fc.sample(rightPrograms, { numRuns: 200, seed });
  expect(new Set(programs).size).toBeGreaterThan(195);
  const failed = await inParallel(programs, async (source) => {
    const judgement = await judgeText(source);
    const isGranted = judgement.exchanges.every(({ status }) => status === 'granted');
    return statuses(judgement) === allPass && isGranted ? [] : [{ source, found: judgement.steps }];
  });
  expect(failed.flat()).toEqual([]);
});
