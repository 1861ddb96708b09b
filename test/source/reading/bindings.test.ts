import type { Program } from 'acorn';
import { describe, expect, test } from 'vitest';
import { heldBy, readBindings } from '../../../src/source/reading/bindings.js';
import { parseModule, parseSource } from '../../../src/source/reading/parse.js';

function bindingsIn(program: Program, source: string): string[] {
  return [...readBindings(program).values()].map(({ keyword, name, given }) => {
    const texts = given.map(({ node }) => (node ? source.slice(node.start, node.end) : '…'));
    return `${keyword} ${name}: ${texts.join(', ')}`;
  });
}

async function bindingsOf(source: string): Promise<string[]> {
  return bindingsIn((await parseSource(source)).program, source);
}

describe('names at the top level, and what they are given', () => {
  test.each<[string, string[]]>([
    ['const a = 1;', ['const a: 1']],
    ['let a;', ['let a: ']],
    ['let a = 1, b = 2;', ['let a: 1', 'let b: 2']],
    ['var a = 1; var a = 2;', ['var a: 1, 2']],
    ['a = 1;', ['none a: 1']],
    ['let a; a = 1;', ['let a: 1']],
    ['a = 1; var a = 2;', ['var a: 1, 2']],
    ['function a() {}', ['function a: function a() {}']],
    ['class A {}', ['class A: class A {}']],
    ['var A = 1; A = 2; class B {}', ['var A: 1, 2', 'class B: class B {}']],
    ['b();', []],
  ])('%s', async (source, expected) => {
    expect(await bindingsOf(source)).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['is there from the start', 'a = 1; function a() {}', ['function a: function a() {}, 1']],
    [
      'gives way to a later one of its name',
      'function a() {} function a(b) {}',
      ['function a: function a() {}, function a(b) {}'],
    ],
    ['loses to any variable', 'var a = 1; function a() {}', ['var a: function a() {}, 1']],
  ])('a declared function %s', async (_what, source, expected) => {
    expect(await bindingsOf(source)).toEqual(expected);
  });

  test('a class is not there before its line', async () => {
    expect(await bindingsOf('var b = 1; A = 2; class A {}')).toEqual(['var b: 1', 'class A: 2, class A {}']);
  });

  test.each<[string, string[]]>([
    ['const { a, b: [c] } = d;', ['const a: …', 'const c: …']],
    ['[a] = b;', ['none a: …']],
    ['let a = 1; a += 2;', ['let a: 1, …']],
    ['let a; a ??= 2;', ['let a: …']],
    ['let a = 1; [a] = b; a = 3;', ['let a: 1, …, 3']],
    ['let a = 1; a = 3; [a] = b;', ['let a: 1, 3, …']],
  ])(
    'pieces of a pattern are not followed, nor what an operator makes of them: %s',
    async (source, expected) => {
      expect(await bindingsOf(source)).toEqual(expected);
    },
  );

  test.each<[string, string[]]>([
    ['{ a = 1; }', ['none a: 1']],
    ['if (b) { a = 1; }', ['none a: 1']],
    ['{ var a; a = 1; }', ['none a: 1']],
    ['{ let a; } a = 1;', ['none a: 1']],
    ['{ let b; a = 1; }', ['none a: 1']],
    ['{ let a; a = 1; }', []],
    ['{ const a = 0; { a = 1; } }', []],
    ['{ function a() {} a = 1; }', []],
    ['{ let a; [a, b] = c; }', ['none b: …']],
  ])(
    'assignments in blocks count, where the block has no such name of its own: %s',
    async (source, expected) => {
      expect(await bindingsOf(source)).toEqual(expected);
    },
  );

  test.each(['(() => { a = 1; });', '(function () { a = 1; });', 'b.a = 1;', 'a == 1;', '(a) => 1;'])(
    'nothing is given here: %s',
    async (source) => {
      expect(await bindingsOf(source)).toEqual([]);
    },
  );

  test('an ES module declares by import and export too', () => {
    const source =
      "import a, { b as c } from './x.js'; import * as d from './y.js'; export let e = 1; export default function f() {} export { e as g };";
    expect(bindingsIn(parseModule(source).program, source)).toEqual([
      'import a: …',
      'import c: …',
      'import d: …',
      'let e: 1',
      'function f: function f() {}',
    ]);
  });

  test('what is let go of at the end is a constant', () => {
    expect(bindingsIn(parseModule('using a = b;').program, 'using a = b;')).toEqual(['const a: b']);
  });

  test.each(['export default () => {};', 'export default function () {}', 'export default class {}'])(
    'what has no name declares none: %s',
    (source) => {
      expect(bindingsIn(parseModule(source).program, source)).toEqual([]);
    },
  );

  test.each([
    ['a name', 'const a = 1;', { line: 1, column: 7 }],
    ['the first time of several', 'let a;\na = 1;', { line: 1, column: 5 }],
    ['the whole pattern', 'const b = 1, { a } = b;', { line: 1, column: 14 }],
    ['the whole function', '\n  function a() {}', { line: 2, column: 3 }],
    ['the assignment', 'b();\na = 1;', { line: 2, column: 1 }],
  ])('the place is that of %s', async (_what, source, place) => {
    expect(readBindings((await parseSource(source)).program).get('a')).toMatchObject({ place });
  });

  test('the place of an import is that of the name in this file', () => {
    const { program } = parseModule("import { b as a } from './x.js';");
    expect(readBindings(program).get('a')).toMatchObject({ place: { line: 1, column: 15 } });
  });
});

describe('what `a` holds at last', () => {
  async function held(source: string): Promise<unknown> {
    const bindings = readBindings((await parseSource(source)).program);
    const a = bindings.get('a');
    return a && heldBy(a, bindings);
  }

  test.each([
    ['const a = {};', 'object'],
    ["let a = {}; a = 'text';", 'text'],
    ["const b = 'text'; const a = b;", 'text'],
    ['const c = {}; const b = c; const a = b;', 'object'],
    ['const a = (1, 2, {});', 'object'],
    ['let b; const a = b = {};', 'object'],
    ["let b, c; const a = (1, b = (2, c = 'text'));", 'text'],
    ['let a;', 'unset'],
    ['let b; const a = b;', 'unset'],
    ['const { a } = b;', 'pattern'],
    ['const { b } = c; const a = b;', 'pattern'],
    ['let a = {}; a += 1;', 'pattern'],
  ])('%s: %s', async (source, is) => {
    expect(await held(source)).toMatchObject({ type: is });
  });

  test.each([
    ['a name that nothing declares', 'const a = b;', 'other'],
    ['itself', 'var a = a;', 'other'],
    ['names that lead round in a circle', 'var a = b; var b = a;', 'other'],
    ['what an operator gives', 'let b = {}; const a = b += {};', 'other'],
    ['what a condition gives', 'const a = b ? {} : 1;', 'choice'],
    ['what a call gives', 'const a = b({});', 'call'],
    ['a member', 'const b = { c: 1 }; const a = b.c;', 'other'],
  ])('%s is not followed: %s', async (_what, source, is) => {
    expect(await held(source)).toMatchObject({ type: is });
  });

  test.each([
    ['where the value is written', 'const b = {};\nconst a = b;', { line: 1, column: 11 }],
    ['behind the comma', 'const a = (1, {});', { line: 1, column: 15 }],
    ['where the name is declared, that has none', 'let b,\n  a;', { line: 2, column: 3 }],
    ['where the pattern is', 'const { a } = {};', { line: 1, column: 7 }],
  ])('the place is %s', async (_what, source, place) => {
    expect(await held(source)).toMatchObject({ place });
  });
});
