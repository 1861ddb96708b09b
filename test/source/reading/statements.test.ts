import { describe, expect, test } from 'vitest';
import { parseModule, parseSource } from '../../../src/source/reading/parse.js';
import { readStatements } from '../../../src/source/reading/statements.js';

const statementsIn = async (source: string) => readStatements((await parseSource(source)).program);
const statementsOfModule = (source: string) => readStatements(parseModule(source).program);

describe('a statement', () => {
  test.each(['a();', 'let a;', 'const a = () => {};', 'class A {}', 'if (a) b();', '{ }', "('use strict');"])(
    'does something: %s',
    async (source) => {
      expect(await statementsIn(source)).toMatchObject([{ acts: true, isDirective: false }]);
    },
  );

  test.each(['function a() {}', ';'])('does nothing at its turn: %s', async (source) => {
    expect(await statementsIn(source)).toMatchObject([{ acts: false, isDirective: false }]);
  });

  test('is a directive at the start only', async () => {
    expect(await statementsIn("'use strict';\na();\n'use strict';")).toMatchObject([
      { acts: false, isDirective: true },
      { acts: true, isDirective: false },
      { acts: true, isDirective: false },
    ]);
  });

  test('stands somewhere and declares something', async () => {
    expect(await statementsIn('let a, b;\nfunction c() {}')).toEqual([
      {
        start: 0,
        end: 9,
        place: { line: 1, column: 1 },
        last: { line: 1, column: 9 },
        acts: true,
        isDirective: false,
        declares: ['a', 'b'],
      },
      {
        start: 10,
        end: 25,
        place: { line: 2, column: 1 },
        last: { line: 2, column: 15 },
        acts: false,
        isDirective: false,
        declares: ['c'],
      },
    ]);
  });
});

describe('a statement of an ES module', () => {
  test.each([
    ["import a from './x.js';", './x.js'],
    ["import './x.js';", './x.js'],
    ["export { a } from './x.js';", './x.js'],
    ["export * from './x.js';", './x.js'],
  ])('loads another one and does nothing itself: %s', (source, loads) => {
    expect(statementsOfModule(source)).toMatchObject([{ loads, acts: false }]);
  });

  test.each([
    ['export const a = 1;', true, ['a']],
    ['export default a();', true, []],
    ['export function a() {}', false, ['a']],
    ['export default function a() {}', false, ['a']],
    ['export { a };', false, []],
    ["import('./x.js');", true, []],
  ])('loads none: %s (it acts: %s)', (source, acts, declares) => {
    const [statement] = statementsOfModule(source);
    expect(statement).toMatchObject({ acts, declares });
    expect(statement).not.toHaveProperty('loads');
  });
});
