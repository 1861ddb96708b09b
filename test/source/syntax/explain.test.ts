import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileProblem } from '../../../src/source/syntax/compiles.js';
import { explainSyntax } from '../../../src/source/syntax/explain.js';
import { tokensOf } from '../../../src/source/syntax/tokens.js';
import { lessonFolder, lessonText } from '../../support/lesson.js';

const solution = lessonText('solution.js');

describe('the line at which it is told', () => {
  const lines: Readonly<Record<string, number>> = {
    'syntax-arrow': 3,
    'syntax-arrow-missing': 3,
    'syntax-await': 6,
    'syntax-bracket-extra': 9,
    'syntax-bracket-mismatch': 6,
    'syntax-colon-for-equals': 3,
    'syntax-comma-extra': 3,
    'syntax-comma-missing': 3,
    'syntax-comment-open': 10,
    'syntax-const-unset': 6,
    'syntax-declared-twice': 6,
    'syntax-equals-in-object': 4,
    'syntax-equals-missing': 3,
    'syntax-merge-mark': 7,
    'syntax-odd-character': 6,
    'syntax-other': 7,
    'syntax-python': 1,
    'syntax-reserved-name': 6,
    'syntax-semicolon-in-object': 4,
    'syntax-semicolon-missing': 6,
    'syntax-smart-quote': 1,
    'syntax-text-open': 1,
    'syntax-typescript': 3,
  };

  test.each(Object.entries(lines))('%s: line %i', (kind, line) => {
    for (const file of readdirSync(join(lessonFolder, 'wrong', kind))) {
      expect(explainSyntax(lessonText('wrong', kind, file))).toMatchObject({ kind, place: { line } });
    }
  });

  test('a brace that is never closed is shown where it was opened', () => {
    expect(explainSyntax(lessonText('wrong', 'syntax-bracket-open', 'brace.js'))?.place).toEqual({
      line: 3,
      column: 44,
    });
    expect(explainSyntax(lessonText('wrong', 'syntax-bracket-open', 'parenthesis.js'))?.place).toEqual({
      line: 6,
      column: 17,
    });
  });
});

describe('where nothing is wrong, nothing is said', () => {
  test.each([
    ['the solution', solution],
    ['a return at the top', 'return 5;'],
    [
      'brackets in texts, comments and regular expressions',
      "const a = '({['; // ({[\n/* ({[ */ const b = /[({]/; const c = `({[`;",
    ],
    ['a division is no regular expression', 'const a = 4 / 2 / 1;'],
    ['arrows and comparisons', 'const a = 5 >= 4; const f = () => a;'],
    [
      'words of other languages as names',
      'const def = 1, elif = 2, any = 3; const retrun = def + elif + any;',
    ],
    ['import as a function', "import('node:fs'); const o = { export: 1, import: 2 };"],
    ['a byte order mark and a line for the shell', '\uFEFF#!/usr/bin/env node\nlet a;'],
    ['typographic quotes inside of a text', "const a = '“quoted”';"],
  ])('%s', (_what, source) => {
    expect(explainSyntax(source)).toBeUndefined();
  });
});

describe('a recogniser keeps silent about what is not its own', () => {
  test.each([
    ['a keyword that is right, in a broken line', 'return )', 'syntax-bracket-extra'],
    ['import beside another mistake', "import db from './db.js';\nconst a = ;", 'syntax-other'],
    ['a colon in an object that lacks a comma', 'const a = { b: 1 c: 2 };', 'syntax-comma-missing'],
    ['a type-like text in a ternary', 'const a = b ? c : ;', 'syntax-other'],
    [
      'a name that is declared in two functions',
      'const f = () => { let a; };\nlet a; let b = ;',
      'syntax-other',
    ],
  ])('%s', (_what, source, kind) => {
    expect(explainSyntax(source)?.kind).toBe(kind);
  });
});

describe('the text of the solution with one token changed', () => {
  const tokens = tokensOf(solution).filter(({ type }) => type !== 'comment');
  const mutants = tokens.flatMap(({ start, end, text }) =>
    ['', text === '(' ? '[' : '('].map((other) => ({
      source: solution.slice(0, start) + other + solution.slice(end),
      at: start,
    })),
  );
  const broken = mutants.filter(({ source }) => compileProblem(source) !== undefined);
  const lineOf = (offset: number): number => solution.slice(0, offset).split('\n').length;

  test('is explained at most one line off, in nine of ten cases', () => {
    const near = broken.filter(({ source, at }) => {
      const line = explainSyntax(source)?.place?.line ?? 0;
      return Math.abs(line - lineOf(at)) <= 1;
    });
    expect(broken.length).toBeGreaterThan(60);
    expect(near.length / broken.length).toBeGreaterThanOrEqual(0.9);
  });
});

test('a long file is explained as well', () => {
  const long = `${'(() => { g(); });\n'.repeat(2_000)}const = ;`;
  expect(explainSyntax(long)?.place?.line).toBe(2_001);
});

test('reading never runs anything', () => {
  expect(explainSyntax('throw new Error("ran");')).toBeUndefined();
  expect(readFileSync(join(lessonFolder, 'solution.js'), 'utf8')).toBe(solution);
});
