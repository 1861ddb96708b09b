import { parse } from 'acorn-loose';
import { describe, expect, test } from 'vitest';
import { nameOfKey, pathOf, placeOf, plainPath, spotOf } from '../../../src/source/reading/tree.js';
import { firstNode } from '../../support/tree.js';

describe('the dotted name of an expression', () => {
  test.each<[string, string[]]>([
    ['a', ['a']],
    ['a.b.c', ['a', 'b', 'c']],
    ['this.a', ['this', 'a']],
    ['(a).b', ['a', 'b']],
    ['a?.b.c', ['a', 'b', 'c']],
    ["a['b']", ['a', 'b']],
    ['a[0]', ['a', '0']],
    ['a[null]', ['a', 'null']],
    ['(a = b).c', ['b', 'c']],
    ['(a = b = c).d', ['c', 'd']],
  ])('%s', async (source, path) => {
    expect(pathOf(await firstNode(source))).toEqual(path);
    expect(plainPath(await firstNode(source))).toEqual(path);
  });

  test.each<[string, string[]]>([
    ['a[b]', ['a', '?']],
    ['a[b].c', ['a', '?', 'c']],
    ['a[b + c]', ['a', '?']],
    ['a().b', ['?', 'b']],
    ['a + b', ['?']],
    ['({})', ['?']],
  ])('parts that the text does not tell: %s', async (source, path) => {
    expect(pathOf(await firstNode(source))).toEqual(path);
    expect(plainPath(await firstNode(source))).toBeUndefined();
  });

  test('a private member is not known by its name', async () => {
    const node = await firstNode('class A { #a; b = this.#a; }');
    const field = node.type === 'ClassDeclaration' ? node.body.body[1] : undefined;
    expect(field?.type === 'PropertyDefinition' && field.value && pathOf(field.value)).toEqual(['this', '?']);
  });
});

describe('the name of a key', () => {
  test.each([
    ['a', 'a'],
    ["'a-b'", 'a-b'],
    ['1', '1'],
    ["['a']", 'a'],
    ['[a]', '?'],
    ['[a.b]', '?'],
    ['[`a`]', 'a'],
    ['[`a${b}`]', '?'],
  ])('{ %s: 1 }: %s', async (key, name) => {
    const node = await firstNode(`({ ${key}: 1 });`);
    const property = node.type === 'ObjectExpression' ? node.properties[0] : undefined;
    expect(property?.type === 'Property' && nameOfKey(property.key, property.computed)).toBe(name);
  });

  test('a private one is not known', async () => {
    const node = await firstNode('class A { #a = 1; }');
    const field = node.type === 'ClassDeclaration' ? node.body.body[0] : undefined;
    expect(field?.type === 'PropertyDefinition' && nameOfKey(field.key, field.computed)).toBe('?');
  });
});

describe('where something stands', () => {
  test('lines and columns begin with 1, and the last sign is part of it', async () => {
    expect(spotOf(await firstNode('\n  call(\n    1,\n  );'))).toEqual({
      start: 3,
      end: 19,
      place: { line: 2, column: 3 },
      last: { line: 4, column: 3 },
    });
    expect(spotOf(await firstNode('a'))).toEqual({
      start: 0,
      end: 1,
      place: { line: 1, column: 1 },
      last: { line: 1, column: 1 },
    });
  });

  test('no column is before the first, even of what is only guessed at', () => {
    const [missing] = parse('x = (\n', { ecmaVersion: 'latest', locations: true }).body;
    const empty = missing?.type === 'ExpressionStatement' && missing.expression;
    const value = empty && empty.type === 'AssignmentExpression' ? empty.right : undefined;
    expect(value && spotOf(value).last.column).toBe(1);
    expect(value && placeOf(value).column).toBe(1);
  });
});
