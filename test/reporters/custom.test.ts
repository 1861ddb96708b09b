import { describe, expect, test } from 'vitest';
import { customReporter } from '../../src/reporters/custom.js';
import { UserError } from '../../src/errors/user-error.js';
import { entries, textOf } from '../support/reports.js';

describe('a reporter of one’s own', () => {
  test('is told what the JSON report holds, and what it gives is the report', async () => {
    const { passed, unjudged } = await entries();
    const told: unknown[] = [];
    const create = customReporter(
      {
        default: {
          begin: (run: object) => void told.push(run),
          each: (lesson: { file: string; status: string }) => {
            told.push(lesson);
            return Promise.resolve(`${lesson.file} ${lesson.status}\n`);
          },
          end: (end: object) => {
            told.push(end);
            return 'end\n';
          },
        },
      },
      './mine.js',
    );
    expect(await textOf(create, [passed, unjudged])).toBe('model.js passed\nmodel.js unjudged\nend\n');
    const tool = { name: 'oauth-lessons', version: '0.0.0', node: 'v20' };
    expect(told).toEqual([
      { version: 1, tool, count: 2 },
      passed.verdict,
      unjudged.verdict,
      { version: 1, tool, status: 'unjudged', counts: { passed: 1, failed: 0, unjudged: 1 } },
    ]);
  });

  test('may be the exports of an ES module', async () => {
    const { passed } = await entries();
    expect(await textOf(customReporter({ each: () => 'x' }, './mine.mjs'), [passed])).toBe('x');
  });

  test('changes a copy only', async () => {
    const { passed } = await entries();
    const create = customReporter(
      {
        each: (lesson: { steps: unknown[] }) => {
          lesson.steps.length = 0;
          return '';
        },
      },
      './mine.js',
    );
    await textOf(create, [passed]);
    expect(passed.verdict.steps).toHaveLength(5);
  });

  test.each([[{}], [{ default: {} }], [{ default: () => '' }], [{ each: 1 }], [undefined]])(
    '%o is none',
    (module) => {
      expect(() => customReporter(module, './mine.js')).toThrow(UserError);
      expect(() => customReporter(module, './mine.js')).toThrow(/\.\/mine\.js exports no reporter/);
    },
  );

  test.each([
    [
      () => {
        throw new TypeError('no steps');
      },
      /function each of the reporter \.\/mine\.js failed: TypeError: no steps/,
    ],
    [() => Promise.reject(new Error('late')), /failed: Error: late/],
    [() => 1, /returned a value of type number, not a string/],
    [() => ['a'], /returned an array, not a string/],
  ])('one that fails is named: %s', async (each, message) => {
    const { passed } = await entries();
    await expect(textOf(customReporter({ each }, './mine.js'), [passed])).rejects.toThrow(message);
  });
});
