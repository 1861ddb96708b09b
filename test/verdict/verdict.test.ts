import { describe, expect, test } from 'vitest';
import { exitCode } from '../../src/verdict/exit-code.js';
import {
  allPassed,
  type LessonVerdict,
  type StepStatus,
  type StepVerdict,
} from '../../src/verdict/verdict.js';

function step(status: StepStatus): StepVerdict {
  return { id: 'one', title: 'One', status, findings: [] };
}

function lesson(status: LessonVerdict['status']): LessonVerdict {
  return { id: 'one', file: 'model.js', status, steps: [], grants: [], saved: [] };
}

describe('a lesson has passed', () => {
  test.each([
    [['passed', 'passed'], true],
    [['passed', 'failed'], false],
    [['passed', 'blocked'], false],
    [[], true],
  ] as const)('with steps that are %j: %s', (statuses, expected) => {
    expect(allPassed(statuses.map(step))).toBe(expected);
  });
});

describe('the exit code', () => {
  test.each([
    [['passed'], 0],
    [['passed', 'failed'], 1],
    [['failed'], 1],
  ] as const)('of lessons that %j is %i', (statuses, expected) => {
    expect(exitCode(statuses.map(lesson))).toBe(expected);
  });
});
