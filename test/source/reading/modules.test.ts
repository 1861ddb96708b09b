import { describe, expect, test } from 'vitest';
import type { ExportFact } from '../../../src/source/facts.js';
import { noModule, readModule } from '../../../src/source/reading/modules.js';
import { parseModule, parseSource } from '../../../src/source/reading/parse.js';

const moduleIn = (source: string) => readModule(parseModule(source).program);

describe('what an ES module loads', () => {
  test.each<[string, string, [string, string][]]>([
    ["import a from './x.js';", './x.js', [['a', 'default']]],
    ["import * as a from './x.js';", './x.js', [['a', '*']]],
    ["import { a } from './x.js';", './x.js', [['a', 'a']]],
    ["import { b as a } from './x.js';", './x.js', [['a', 'b']]],
    ["import { 'b-c' as a } from './x.js';", './x.js', [['a', 'b-c']]],
    ["import { default as a } from './x.js';", './x.js', [['a', 'default']]],
    ["import a, { b } from 'x';", 'x', [['a', 'default'], ['b', 'b']]], // prettier-ignore
    ["import './x.js';", './x.js', []],
  ])('%s', (source, from, names) => {
    const [fact, ...others] = moduleIn(source).imports;
    expect(others).toEqual([]);
    expect(fact).toMatchObject({ from, start: 0, end: source.length, place: { line: 1, column: 1 } });
    expect(fact?.names.map(({ local, imported }) => [local, imported])).toEqual(names);
  });

  test('in the order of the text, and nothing else', () => {
    const { imports } = moduleIn(
      "import './a.js'; import('./b.js'); export * from './c.js'; import './d.js';",
    );
    expect(imports.map(({ from }) => from)).toEqual(['./a.js', './d.js']);
  });
});

describe('what an ES module hands out', () => {
  const exportsIn = (source: string): Partial<ExportFact>[] =>
    moduleIn(source).exports.map(
      ({ start: _start, end: _end, place: _place, last: _last, list, ...rest }) => ({
        ...rest,
        ...(list && { isInList: source.slice(list.start, list.end) }),
      }),
    );

  test.each<[string, object[]]>([
    ['export const a = 1, b = 2;', [{ name: 'a', local: 'a' }, { name: 'b', local: 'b' }]], // prettier-ignore
    ['export function a() {}', [{ name: 'a', local: 'a' }]],
    ['export class A {}', [{ name: 'A', local: 'A' }]],
    ["export { a } from './x.js';", [{ name: 'a', from: './x.js' }]],
    ["export { a as b } from './x.js';", [{ name: 'b', from: './x.js' }]],
    ["export * from './x.js';", [{ name: '*', from: './x.js' }]],
    ["export * as a from './x.js';", [{ name: 'a', from: './x.js' }]],
    ["export * as 'a-b' from './x.js';", [{ name: 'a-b', from: './x.js' }]],
    ['export default a;', [{ name: 'default', type: 'Identifier', local: 'a' }]],
    ['export default a.b;', [{ name: 'default', type: 'MemberExpression' }]],
    ['export default a();', [{ name: 'default', type: 'CallExpression' }]],
    ['export default { a };', [{ name: 'default', type: 'ObjectExpression' }]],
    ['export default () => {};', [{ name: 'default', type: 'ArrowFunctionExpression' }]],
    ['const a = 1;', []],
  ])('%s', (source, facts) => {
    expect(exportsIn(source)).toEqual(facts);
  });

  test('names in a list, and whether this file declares them', () => {
    expect(exportsIn("import b from './x.js'; const a = 1; export { a, b as 'c-d', e };")).toEqual([
      { name: 'a', local: 'a', isUndeclared: false, isInList: "export { a, b as 'c-d', e };" },
      { name: 'c-d', local: 'b', isUndeclared: false, isInList: "export { a, b as 'c-d', e };" },
      { name: 'e', local: 'e', isUndeclared: true, isInList: "export { a, b as 'c-d', e };" },
    ]);
  });

  test.each([
    ['export const a = 1;', 'export const a = 1;'],
    ['const a = 1; export { a as b };', 'a as b'],
    ["export * from './x.js';", "export * from './x.js';"],
    ['export default 1;', 'export default 1;'],
  ])('each with its own piece of the text: %s', (source, piece) => {
    const [one] = moduleIn(source).exports;
    expect(source.slice(one?.start, one?.end)).toBe(piece);
  });
});

test('a CommonJS module has none of it', async () => {
  const { program } = await parseSource("const a = require('./x.js'); module.exports = { a };");
  expect(readModule(program)).toEqual({ imports: [], exports: [] });
  expect(noModule).toEqual({ imports: [], exports: [] });
});
