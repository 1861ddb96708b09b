import { describe, expect, test } from 'vitest';
import { depthProblem } from '../../src/source/file-problem.js';

const many = (text: string): string => text.repeat(3_000);

describe('where code is nested too deeply', () => {
  test.each<[string, string, number]>([
    ['parentheses', `const a = 1;\nconst b = (2);\nconst c = ${many('(')}1${many(')')};`, 3],
    ['arrays, one on each line', `f();\ng([1], [2]);\nconst c =\n${many('[\n')}${many(']\n')};`, 4],
    ['blocks', `f();\nif (a) { b(); }\n${many('{')}${many('}')}`, 3],
    ['a sum', `const a = { b: 1 };\nf();\nconst sum = 1\n${many('  + 1\n')};`, 3],
    ['a chain of calls', `f();\n\npromise\n${many('  .then(g)\n')};`, 3],
    ['signs before a value', `f();\nconst a = ${many('!')}b;`, 2],
    ['a chain of conditions', `f();\nif (a) {\n  b\n} ${many('else if (a) { b } ')}`, 3],
  ])('%s', (_what, source, line) => {
    expect(depthProblem(source)).toMatchObject({ kind: 'file-too-deep', place: { line } });
  });
});
