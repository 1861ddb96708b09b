import { describe, expect, test } from 'vitest';
import { compileProblem, problemOf } from '../../../src/source/syntax/compiles.js';

describe('V8 reads a text as a CommonJS module', () => {
  test.each([
    ['its words', 'exports; require; module; __filename; __dirname; return 1;'],
    ['a line for the shell', '#!/usr/bin/env node\nreturn 1;'],
    ['an empty text', ''],
  ])('%s', (_what, source) => {
    expect(compileProblem(source)).toBeUndefined();
  });

  test.each(['exports', 'require', 'module', '__filename', '__dirname'])('%s is declared', (name) => {
    expect(compileProblem(`let ${name};`)?.message).toBe(`Identifier '${name}' has already been declared`);
  });

  test.each(['}); (() => {', '} {', 'await 1;', "import 'a';"])('%s cannot be read', (source) => {
    expect(compileProblem(source)).toBeDefined();
  });

  test('without running it', () => {
    expect(compileProblem('throw new Error("ran");')).toBeUndefined();
  });
});

describe('where V8 stumbled is counted from 1', () => {
  test.each([
    ['const = 1;', 1, 7],
    ['const a = 1;\n  const = 2;', 2, 9],
    ['#!/bin/sh\nconst = 2;', 2, 7],
    ['let a\n^^ b', 2, 1],
    ['let a = b\n^^ c', 2, 2],
    ['let a = b\n^^c', 2, 2],
    ['const a = (', 1, 1], // V8 reports no column at the end
    [`const text = '${'^'.repeat(3)}'; const = 2;`, 1, 27],
  ])('%j', (source, line, column) => {
    expect(compileProblem(source)).toMatchObject({ line, column });
  });
});

describe('an error of which V8 tells no place', () => {
  const error = (stack: string | undefined): Error => Object.assign(new Error('broken'), { stack });

  test.each([
    ['without a stack', undefined, { line: 1, column: 1 }],
    ['of another file', 'other.js:7\nabc\n ^', { line: 1, column: 2 }],
    ['with a line only', 'model.js:12\nabc\nSyntaxError: broken', { line: 12, column: 1 }],
    ['with both', 'model.js:12\nabc ^\n  ^^^\n\nSyntaxError', { line: 12, column: 3 }],
    ['whose file stands further down', 'SyntaxError\n at model.js:12', { line: 1, column: 1 }],
  ])('%s', (_what, stack, place) => {
    expect(problemOf(error(stack), 'model.js')).toEqual({ message: 'broken', ...place });
  });
});
