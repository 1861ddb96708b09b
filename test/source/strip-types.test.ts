import { expect, test } from 'vitest';
import { canStripTypes, nodeWithTypes, stripTypes } from '../../src/source/strip-types.js';
import { hasTypes } from '../support/has-types.js';

test('types can be taken away where Node knows how to', () => {
  expect(canStripTypes()).toBe(hasTypes);
});

test('blanks stand in their place, or the Node that is needed is named', () => {
  const source = 'const a: number = 1;';
  if (hasTypes) expect(stripTypes(source)).toBe('const a         = 1;');
  else expect(() => stripTypes(source)).toThrow(`before Node ${nodeWithTypes}.`);
});

test('what is no TypeScript either is refused', () => {
  expect(() => stripTypes('const a: = 1;')).toThrow(hasTypes ? SyntaxError : Error);
});

test('no warning of Node reaches the learner, and afterwards all others do', () => {
  const emitWarning = process.emitWarning.bind(process);
  const warnings: unknown[] = [];
  process.emitWarning = (warning: unknown) => void warnings.push(warning);
  try {
    if (hasTypes) stripTypes('const a: number = 1;');
    expect(warnings).toEqual([]);
    process.emitWarning('mine');
    expect(warnings).toEqual(['mine']);
  } finally {
    process.emitWarning = emitWarning;
  }
});
