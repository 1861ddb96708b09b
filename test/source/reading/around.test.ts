import { describe, expect, test } from 'vitest';
import type { CodeFacts } from '../../../src/source/reading/code-facts.js';
import { readCode } from '../../../src/source/reading/code.js';
import { parseSource } from '../../../src/source/reading/parse.js';

const codeOf = async (source: string): Promise<CodeFacts> => readCode((await parseSource(source)).program);

describe('the left side of a statement that comes to nothing', () => {
  test.each(['a.b == c;', 'a.b === c;', '() => { { a.b == c; } };'])('is compared: %s', async (source) => {
    expect((await codeOf(source)).reads).toMatchObject([{ isCompared: true, isIdle: false }]);
  });

  test.each(['a.b != c;', 'a.b !== c;', 'a.b >= c;', 'a.b + c;', 'a.b << c;', '() => { a.b - c; };'])(
    'is of no use: %s',
    async (source) => {
      expect((await codeOf(source)).reads).toMatchObject([{ isCompared: false, isIdle: true }]);
    },
  );

  test.each([
    'c == a.b;',
    'c + a.b;',
    'if (a.b == c) {}',
    'f(a.b == c);',
    '() => a.b === c;',
    'c = a.b + c;',
    'a.b && c;',
    'a.b = c;',
    'a.b;',
    'a.b();',
  ])('is used in another way: %s', async (source) => {
    expect((await codeOf(source)).reads).toMatchObject([{ isCompared: false, isIdle: false }]);
  });
});

describe('an assignment where a condition is meant', () => {
  test.each([
    'if (a = b) {}',
    'if ((a = b)) {}',
    'while (a = b) {}',
    'do {} while (a = b);',
    'for (; a = b; ) {}',
    '(a = b) ? c : d;',
    'if (!(a = b)) {}',
    'if (c && (a = b)) {}',
    'while (!(a = b) && c) {}',
    '() => { if (a = b) {} };',
  ])('%s', async (source) => {
    expect((await codeOf(source)).writes).toMatchObject([{ isTested: true }]);
  });

  test.each([
    'a = b;',
    'if (c) a = b;',
    'if (c) { a = b; }',
    'for (a = b; c; ) {}',
    'for (; c; a = b) {}',
    'c ? (a = b) : d;',
    'c && (a = b);',
    'if ((a = b) === c) {}',
    'if (f(a = b)) {}',
    'switch (a = b) {}',
    'delete a.b;',
    'if (delete a.b) {}',
  ])('but not %s', async (source) => {
    expect((await codeOf(source)).writes).toMatchObject([{ isTested: false }]);
  });
});
