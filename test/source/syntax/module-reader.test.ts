import { describe, expect, test } from 'vitest';
import { looksLikeModule, moduleReader } from '../../../src/source/syntax/module-reader.js';

describe('an ES module is read', () => {
  test.each([
    "import db from './db.js';\nexport const saveToken = () => db;",
    'export default await Promise.resolve(1);',
    'const a = 1;',
    '#!/usr/bin/env node\nexport {};',
  ])('%s', (source) => {
    expect(moduleReader.problem(source)).toBeUndefined();
    expect(moduleReader.code(source)).toBe(source);
  });
});

test('it is no TypeScript', () => {
  expect(moduleReader).toMatchObject({ format: 'module', isTyped: false });
});

describe('what a module may not do', () => {
  test.each([
    ['return 1;', "'return' outside of function", { line: 1, column: 1, isOfModule: true }],
    ['const a = 1;\nexport { a, a };', "Duplicate export 'a'", { line: 2, column: 13, isOfModule: true }],
    ["import db './db.js';", 'Unexpected token', { line: 1, column: 11, isOfModule: true }],
    ['import db;', 'Unexpected token', { line: 1, column: 10, isOfModule: true }],
    [`${'\n'.repeat(11)}import db;`, 'Unexpected token', { line: 12, column: 10, isOfModule: true }],
  ])('%s', (source, message, place) => {
    expect(moduleReader.problem(source)).toEqual({ message, ...place });
  });
});

test("where the text could not be read without its imports either, the words are V8's", () => {
  expect(moduleReader.problem("import db from './db.js';\nconst = 5;")).toEqual({
    message: "Unexpected token '='",
    line: 2,
    column: 7,
  });
});

describe('a text is a module, or is meant to be one', () => {
  test.each([
    ['export default 5;', true],
    ['const a = 5;', true],
    ['export const = 5;', true],
    ['import db', true],
    ['const = 5;', false],
    ['return 5;', false],
  ])('%s: %s', (source, looks) => {
    expect(looksLikeModule(source, moduleReader)).toBe(looks);
  });
});
