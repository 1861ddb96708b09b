import { describe, expect, test } from 'vitest';
import { valueOf } from '../../../src/source/reading/value.js';
import { firstNode } from '../../support/tree.js';

describe('what a value is', () => {
  test.each([
    ['() => 1', 'arrow'],
    ['(function () {})', 'function'],
    ['function f() {}', 'function'],
    ['(class {})', 'class'],
    ['class A {}', 'class'],
    ['({})', 'object'],
    ['"text"', 'text'],
    ['`text`', 'text'],
    ['1', 'plain'],
    ['null', 'plain'],
    ['/text/', 'plain'],
    ['true', 'plain'],
    ['a ? b : c', 'choice'],
    ['a || b', 'choice'],
    ['a ?? b', 'choice'],
    ['f()', 'call'],
    ['new F()', 'other'],
    ['a', 'other'],
    ['a.b', 'other'],
    ['[]', 'other'],
    ['a`text`', 'other'],
    ['a + b', 'other'],
  ])('%s: %s', async (source, is) => {
    expect(valueOf(await firstNode(source))).toMatchObject({ type: is });
  });

  test.each(['({})', '(class {})', '("text")', '(a ? b : c)', '(f())', '(a)'])(
    'its place is where it begins: %s',
    async (source) => {
      expect(valueOf(await firstNode(`\n${source}`))).toMatchObject({ place: { line: 2, column: 2 } });
    },
  );

  test.each([
    ['(() => {})()', true],
    ['((() => {}))()', true],
    ['(function () {})()', true],
    ['(async () => {})()', true],
    ['f()', false],
    ['f(() => {})', false],
    ['make()()', false],
    ['(class {})()', false],
  ])('%s calls a function that stands there: %s', async (source, ofFunctionLiteral) => {
    expect(valueOf(await firstNode(source))).toMatchObject({ type: 'call', ofFunctionLiteral });
  });
});

describe('what a function is', () => {
  const plain = { isAsync: false, isGenerator: false, isDeclaration: false };
  test.each([
    ['() => 1', plain],
    ['(function () {})', plain],
    ['async () => 1', { ...plain, isAsync: true }],
    ['(function* () {})', { ...plain, isGenerator: true }],
    ['function f() {}', { ...plain, isDeclaration: true }],
    ['async function* f() {}', { isAsync: true, isGenerator: true, isDeclaration: true }],
  ])('%s', async (source, expected) => {
    expect(valueOf(await firstNode(source))).toMatchObject(expected);
  });

  test.each([
    ['() => a', true],
    ['async () => ({ a })', true],
    ['() => { return a; }', false],
    ['(function () { return a; })', false],
    ['function f() { return a; }', false],
  ])('%s gives back its one expression: %s', async (source, isExpression) => {
    expect(valueOf(await firstNode(source))).toMatchObject({ isExpression });
  });

  test('all of it is the place of its text', async () => {
    expect(valueOf(await firstNode('(\n() => {\n})'))).toMatchObject({
      start: 2,
      end: 11,
      place: { line: 2, column: 1 },
      last: { line: 3, column: 1 },
    });
  });

  test('its parameters are names, names with a default, patterns and a rest', async () => {
    const value = valueOf(await firstNode('(a, b = 1, { c }, [d], { e } = {}, ...f) => 1'));
    const at = (column: number) => ({ line: 1, column });
    expect('parameters' in value && value.parameters).toEqual([
      { form: 'name', name: 'a', place: at(2) },
      { form: 'default', name: 'b', place: at(5) },
      { form: 'pattern', place: at(12) },
      { form: 'pattern', place: at(19) },
      { form: 'pattern', place: at(24) },
      { form: 'rest', place: at(36) },
    ]);
  });
});
