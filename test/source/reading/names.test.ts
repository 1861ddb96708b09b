import { describe, expect, test } from 'vitest';
import { declaredAtTop, declaredBy, namesIn } from '../../../src/source/reading/names.js';
import { parseModule } from '../../../src/source/reading/parse.js';
import { firstNode } from '../../support/tree.js';

describe('the names in a pattern', () => {
  test.each<[string, string[]]>([
    ['a', ['a']],
    ['{ a }', ['a']],
    ['{ a: b }', ['b']],
    ['{ a: { b } }', ['b']],
    ['{ a = 1 }', ['a']],
    ['{ a, ...b }', ['a', 'b']],
    ['[a, , b]', ['a', 'b']],
    ['[a = 1, [b]]', ['a', 'b']],
    ['[...a]', ['a']],
    ['{}', []],
  ])('%s: %j', async (pattern, names) => {
    expect(declaredBy(await firstNode(`const ${pattern} = x;`))).toEqual(names);
  });

  test('members are no names', async () => {
    const node = await firstNode('[a.b, c, d[0]] = x;');
    expect(node.type === 'AssignmentExpression' && namesIn(node.left)).toEqual(['c']);
  });
});

describe('the names that a statement declares', () => {
  test.each<[string, string[]]>([
    ['let a, b = 1, [c] = d;', ['a', 'b', 'c']],
    ['function a(b) { let c; }', ['a']],
    ['class A {}', ['A']],
    ['a = 1;', []],
    ['{ let a; }', []],
  ])('%s: %j', async (source, names) => {
    expect(declaredBy(await firstNode(source))).toEqual(names);
    expect(declaredAtTop(await firstNode(source))).toEqual(names);
  });

  test.each<[string, string[]]>([
    ["import a, { b as c } from './x.js';", ['a', 'c']],
    ["import * as a from './x.js';", ['a']],
    ["import './x.js';", []],
    ['export const a = 1, { b } = c;', ['a', 'b']],
    ['export function a() {}', ['a']],
    ['export default class A {}', ['A']],
    ['export default class {}', []],
    ['export default function () {}', []],
    ['export default a;', []],
    ['export { a };', []],
    ["export { a } from './x.js';", []],
    ["export * from './x.js';", []],
  ])('in an ES module, by import and export too: %s: %j', (source, names) => {
    expect(parseModule(source).program.body.flatMap((node) => declaredAtTop(node))).toEqual(names);
  });
});
