import { describe, expect, test } from 'vitest';
import { hasModuleWords, withoutModuleWords } from '../../../src/source/syntax/module-words.js';

describe('an ES module as a script, in which all that is left stands where it stood', () => {
  test.each([
    ["import 'a'; b", '          ; b'],
    ["import db from './db.js'; b", '                        ; b'],
    ["import { a, b as c } from 'd'; e", '                             ; e'],
    ["import * as a from 'b'; c", '                      ; c'],
    ["import a\nfrom 'b'\nc", '        \n        \nc'],
    ["import a from 'b' with { type: 'json' }; c", '                                       ; c'],
    ["import a from 'b'; with (c) {}", '                 ; with (c) {}'],
    ['export const a = 1;', '       const a = 1;'],
    ['export function f() {}', '       function f() {}'],
    ['export default 5;', 'x=             5;'],
    ['export default async () => 5;', 'x=             async () => 5;'],
    ['export { a, b as c }; d', '                    ; d'],
    ["export { a } from 'b'; c", '                     ; c'],
    ["export {} from\n'b'; c", '              \n   ; c'],
    ["export * from 'a'; b", '                 ; b'],
    ["export * as a from 'b'; c", '                      ; c'],
    ['export *; a', '       *; a'],
    ['export { a } c', '             c'],
    ['a; export { a };', 'a;             ;'],
    ['a\nexport { a };', 'a\n            ;'],
    ['{ } export { a };', '{ }             ;'],
    ["import /* b */ a from 'b'; c", '                         ; c'],
    ['export /* a */ default 5;', 'x=                     5;'],
    ["export const a = 'b';", "       const a = 'b';"],
    ["import 'a'; export * from 'b'; c", '          ;                  ; c'],
    ["export { a } 'b'", "             'b'"],
    ['export { a } from b', '             from b'],
    ["f(a); import b from 'c' with { type: 'json' }; d", 'f(a);                                        ; d'],
    ["import a from 'b'; { c }", '                 ; { c }'],
    ['import.meta.url;', 'object.meta.url;'],
    ["await f(); import('a');", "void  f(); import('a');"],
    ['if (a) { await f(); }', 'if (a) { void  f(); }'],
    ['for await (const a of b) {}', 'for void  (const a of b) {}'],
    ['for (const a of b) { await a; }', 'for (const a of b) { void  a; }'],
    [
      'while (a) { await b; } switch (a) { case 1: await b; }',
      'while (a) { void  b; } switch (a) { case 1: void  b; }',
    ],
    ['try { await a; } catch (b) { await c; }', 'try { void  a; } catch (b) { void  c; }'],
    ['f(await a, [await b]);', 'f(void  a, [void  b]);'],
  ])('%j', (source, script) => {
    expect(withoutModuleWords(source)).toBe(script);
  });

  test.each([
    'a.import; a.export; import(a);',
    'const a = { import: 1, export: 2 };',
    'const f = async () => { await g(); };',
    'async function f() { await g(); }',
    'class A { async f() { if (a) { await g(); } } }',
    "const a = 'import b'; // export c",
    'a.b = import(c);',
  ])('nothing is taken from: %s', (source) => {
    expect(withoutModuleWords(source)).toBe(source);
  });

  test.each([
    'import db;',
    'import { a } b;',
    'import',
    'import db from db.js',
    "import db = 'a'",
    'import (',
  ])('%s is no import', (source) => {
    expect(withoutModuleWords(source)).toBe(source === 'import (' ? source : undefined);
  });
});

describe('a text has words of a module', () => {
  test.each([
    ["import 'a';", true],
    ['import a from "b";', true],
    ['export default 5;', true],
    ['a; export { a };', true],
    ['a\nimport b', true],
    ['} export const a = 1;', true],
    ["import('a');", false],
    ['import.meta.url;', false],
    ["const a = import('b');", false],
    ['a.export = 5;', false],
    ['const a = { export: 5 };', false],
    ['exports.a = 5;', false],
    ["'export'", false],
    ['// export', false],
    ['', false],
  ])('%j: %s', (source, has) => {
    expect(hasModuleWords(source)).toBe(has);
  });
});
