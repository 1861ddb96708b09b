import { expect, test } from 'vitest';
import { unitTests } from '../../scripts/unit-tests.js';

const found = unitTests();

test('tests of pure functions are unit tests', () => {
  expect(found).toContain('test/verdict/verdict.test.ts');
  expect(found).toContain('test/source/read-facts.test.ts');
});

test.each([
  ['starts a process', 'test/bin/node-version.test.ts'],
  ['runs the built program', 'test/commands/cli.test.ts'],
  ['judges in a child process', 'test/judge/stop.test.ts'],
  ['tries random inputs', 'test/sandbox/fuzz.test.ts'],
  ['compares a golden file', 'test/lessons/token-changes.test.ts'],
])('a test that %s is not a unit test', (_what, file) => {
  expect(found).not.toContain(file);
});
