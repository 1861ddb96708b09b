import { expect, test } from 'vitest';
import { explainSyntax } from '../../../../src/source/syntax/explain.js';
import { commonJsReader } from '../../../../src/source/syntax/reader.js';

/** The messages of Node; the oldest Node has none. */
test.each([
  ['TypeScript enum is not supported in strip-only mode', 'enum'],
  ['TypeScript namespace declaration is not supported in strip-only mode', 'namespace'],
  ['`module` keyword is not supported. Use `namespace` instead.', 'namespace'],
  ['TypeScript parameter property is not supported in strip-only mode', 'parameter-property'],
  ['TypeScript import equals declaration is not supported in strip-only mode', 'import-equals'],
  ['TypeScript export assignment is not supported in strip-only mode', 'export-equals'],
  ['The angle-bracket syntax for type assertions is not supported', 'angle-brackets'],
  ['Something else is not supported', 'other'],
])('%s: %s', (message, what) => {
  const problem = { message, line: 2, column: 3, isMoreThanTypes: true };
  const reader = { ...commonJsReader, isTyped: true, problem: () => problem };
  expect(explainSyntax('const a = 1;\n  more;', reader)).toEqual({
    kind: 'syntax-more-than-types',
    details: { what, v8: message },
    place: { line: 2, column: 3 },
  });
});
