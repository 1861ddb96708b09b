import { describe, expect, test } from 'vitest';
import type { Flow } from '../../../src/source/facts.js';
import { parseSource } from '../../../src/source/reading/parse.js';
import { readCode } from '../../../src/source/reading/code.js';

async function flowHere(source: string): Promise<Flow | undefined> {
  const { calls } = readCode((await parseSource(source)).program);
  return calls.find(({ callee }) => callee.join('.') === 'here');
}

describe('what runs only sometimes', () => {
  test.each([
    'if (a) here();',
    'if (a) b(); else here();',
    'if (a) { { here(); } }',
    'for (;;) { here(); }',
    'for (;; here()) {}',
    'for (const a in b) here();',
    'for (const a of b) here();',
    'while (a) here();',
    'switch (a) { case 1: here(); }',
    'switch (a) { case here(): }',
    'try { a(); } catch { here(); }',
    'a ? here() : b;',
    'a ? b : here();',
    'a && here();',
    'a || here();',
    'a ?? here();',
    'a && (b, here());',
    '() => { if (a) here(); };',
    '() => a && here();',
  ])('%s', async (source) => {
    expect(await flowHere(source)).toMatchObject({ isConditional: true });
  });

  test.each([
    'here();',
    '{ here(); }',
    'try { here(); } catch {}',
    'try { a(); } finally { here(); }',
    'a + here();',
    '!here();',
    'if (a) { b(); } here();',
  ])('but not %s', async (source) => {
    expect(await flowHere(source)).toMatchObject({ isConditional: false });
  });

  test.each([
    'if (here()) a();',
    'if (!here()) a();',
    'for (here(); a; ) {}',
    'for (; here(); ) {}',
    'for (const a in here()) {}',
    'for (const a of here()) {}',
    'while (here()) {}',
    'do { a(); } while (here());',
    'do { here(); } while (a);',
    'switch (here()) {}',
    'here() ? a : b;',
    'here() && a;',
    'here() ?? a;',
  ])('nor what is looked at first: %s', async (source) => {
    expect(await flowHere(source)).toMatchObject({ isConditional: false });
  });

  test.each(['if (a) { b = () => { here(); }; }', 'a && (function () { here(); });'])(
    'nor what stands in a function of its own: %s',
    async (source) => {
      expect(await flowHere(source)).toMatchObject({ isConditional: false });
    },
  );

  test('it is known of a function itself too', async () => {
    const { declarations } = readCode((await parseSource('if (a) { var b = () => {}; }')).program);
    expect(declarations).toMatchObject([{ isConditional: true }]);
  });
});

describe('what no way leads to', () => {
  test.each([
    'return; here();',
    'return;here();',
    "throw new Error('no'); here();",
    'a(); return; b(); here();',
    '() => { return; here(); };',
    '{ throw a; here(); }',
    'return; if (a) { here(); }',
    'return; const b = () => here();',
  ])('%s', async (source) => {
    expect(await flowHere(source)).toMatchObject({ isUnreachable: true });
  });

  test.each([
    'here(); return;',
    'return here();',
    'throw here();',
    'if (a) return; here();',
    '{ return; } here();',
    'if (a) { throw b; } here();',
    'const b = () => { return; }; here();',
    'a(); here();',
    'return; function b() { here(); }',
  ])('but to %s', async (source) => {
    expect(await flowHere(source)).toMatchObject({ isUnreachable: false });
  });
});

describe('how many functions stand around it', () => {
  test.each([
    ['here();', 0],
    ['{ here(); }', 0],
    ['() => here();', 1],
    ['function f() { here(); }', 1],
    ['(function () { here(); });', 1],
    ['({ f() { here(); } });', 1],
    ['class A { f() { here(); } }', 1],
    ['() => () => here();', 2],
    ['here(() => {});', 0],
  ])('%s: %i', async (source, depth) => {
    expect(await flowHere(source)).toMatchObject({ depth });
  });

  test('a function does not stand around itself', async () => {
    const { declarations } = readCode(
      (await parseSource('const a = () => { const b = () => {}; };')).program,
    );
    expect(declarations.map(({ names, depth }) => [...names, depth])).toEqual([
      ['a', 0],
      ['b', 1],
    ]);
  });
});
