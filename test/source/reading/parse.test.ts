import { describe, expect, test } from 'vitest';
import { blankPreamble, parseModule, parseSource } from '../../../src/source/reading/parse.js';
import { firstNode } from '../../support/tree.js';

const spaces = (count: number): string => ' '.repeat(count);

describe('what stands before the first line of code is blanked', () => {
  test.each([
    ['#!/usr/bin/env node\na();', `${spaces(19)}\na();`],
    ['\uFEFFa();', ' a();'],
    ['\uFEFF#!/bin/node\r\na();', `${spaces(12)}\r\na();`],
    ['#!only', spaces(6)],
  ])('%j', (source, blanked) => {
    expect(blankPreamble(source)).toBe(blanked);
  });

  test.each(['a();', '\n#!/bin/node', "'\uFEFF';", '// #!/bin/node', ''])('but nothing of %j', (source) => {
    expect(blankPreamble(source)).toBe(source);
  });
});

describe('a CommonJS module', () => {
  test.each([
    ['may return', 'return 1;', 'ReturnStatement'],
    ['may use what strict code may not', 'with (a) {}', 'WithStatement'],
    ['may name a thing `await`', 'await(1);', 'CallExpression'],
    ['may begin with a line for the shell', '#!/bin/node\na();', 'CallExpression'],
    ['may begin with a byte order mark', '\uFEFFa();', 'CallExpression'],
  ])('%s', async (_what, source, type) => {
    expect(await firstNode(source)).toMatchObject({ type });
  });

  test('with its comments, and where they stand', async () => {
    const { comments } = await parseSource('a(); // one\n/* two */');
    expect(comments).toMatchObject([
      { type: 'Line', value: ' one', start: 5, loc: { start: { line: 1, column: 5 } } },
      { type: 'Block', value: ' two ', start: 12, loc: { start: { line: 2, column: 0 } } },
    ]);
    expect((await parseSource('a();')).comments).toEqual([]);
  });

  test('is guessed at where V8 reads what this parser does not', async () => {
    const { program, ...rest } = await parseSource('f() = 1; // one\ng();');
    expect(rest).toEqual({ comments: [] });
    expect(program.body.at(-1)).toMatchObject({ start: 16, loc: { start: { line: 2, column: 0 } } });
  });
});

describe('an ES module', () => {
  test.each([
    "import a from './x.js';",
    'export const a = 1;',
    'await a();',
    '#!/bin/node\nexport const a = 1;',
    '\uFEFFexport const a = 1;',
    'export { a };',
  ])('%j', (source) => {
    expect(parseModule(source)).toMatchObject({
      comments: [],
      program: { sourceType: 'module' },
    });
  });

  test.each([
    'return 1;',
    'with (a) {}',
    'const await = 1;',
    'export { a, a };',
    'let a; let a;',
    'export {',
  ])('cannot be %s', (source) => {
    expect(() => parseModule(source)).toThrow(SyntaxError);
  });

  test('with its comments', () => {
    expect(parseModule('await a(); // one').comments).toMatchObject([{ value: ' one' }]);
  });
});
