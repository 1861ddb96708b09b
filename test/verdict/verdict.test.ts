import { describe, expect, test } from 'vitest';
import { counted, exitCode, nothingYet } from '../../src/verdict/tally.js';
import { allPassed, type StepStatus, type StepVerdict } from '../../src/verdict/verdict.js';

function step(status: StepStatus): StepVerdict {
  return { id: 'one', title: 'One', status, findings: [] };
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
    [['failed', 'unjudged', 'passed'], 2],
    [['unjudged'], 2],
    [[], 0],
  ] as const)('of files that are %j is %i', (statuses, expected) => {
    const tally = statuses.map((status) => ({ status })).reduce(counted, nothingYet);
    expect(exitCode(tally)).toBe(expected);
  });
});
