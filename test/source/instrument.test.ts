import { describe, expect, test } from 'vitest';
import { instrument } from '../../src/source/instrument.js';
import { sourceKindOf } from '../../src/source/source-kind.js';
import { readFacts } from '../../src/source/read-facts.js';
import { factsOf } from '../support/facts.js';

interface Options {
  readonly leftOut?: readonly number[];
  readonly binding?: string;
}

async function marked(source: string, { leftOut = [], binding }: Options = {}) {
  return instrument(source, { facts: await factsOf(source), leftOut, marker: 'M', binding });
}

async function markedModule(source: string, { leftOut = [], binding }: Options = {}) {
  const facts = await readFacts(
    source,
    { name: 'saveToken', parameters: [], reads: [], list: 'tokens' },
    sourceKindOf('model.mjs'),
  );
  return instrument(source, { facts, leftOut, marker: 'M', binding });
}

describe('marks in the text', () => {
  test('stand before each statement, on its line', async () => {
    const { script } = await marked("'use strict';\nconst a = 1; boom();\nfunction f() {}\n", {
      binding: 'a',
    });
    expect(script.split('\n')).toEqual([
      "'use strict';",
      ';M(()=>a);;M(1);const a = 1; ;M(2);boom();',
      'function f() {}',
      '',
    ]);
  });

  test('the binding is asked for at the end where there is no statement', async () => {
    expect((await marked("'use strict';", { binding: 'a' })).script).toBe("'use strict';;M(()=>a);");
    expect((await marked('', { binding: 'a' })).script).toBe(';M(()=>a);');
    expect((await marked('')).script).toBe('');
  });

  test('a statement that is left out keeps its lines', async () => {
    const { script } = await marked('boom(\n1,\n);\nnext();', { leftOut: [0] });
    expect(script).toBe('     \n  \n  \n;M(1);next();');
  });

  test('a byte order mark and a first line for the shell are blanked', async () => {
    const { script } = await marked('\uFEFF#!/usr/bin/env node\nnext();');
    expect(script).toBe(`${' '.repeat(20)}\n;M(0);next();`);
  });
});

describe('places in the script', () => {
  const source = 'one(); two();\nthree();';

  test.each(['one', 'two', 'three'])('lead back to the learner’s: %s', async (name) => {
    const { script, place } = await marked(source, { binding: 'a' });
    expect(place(placeIn(script, name))).toEqual(placeIn(source, name));
  });

  test('within a mark, to the statement behind it', async () => {
    const { script, place } = await marked(source);
    const { line, column } = placeIn(script, 'M(1)');
    for (const inMark of [column - 1, column, column + 4])
      expect(place({ line, column: inMark })).toEqual(placeIn(source, 'two'));
  });

  test('before every mark, and where there is none, as they are', async () => {
    const { place } = await marked('  one();\n\n');
    expect(place({ line: 1, column: 2 })).toEqual({ line: 1, column: 2 });
    expect(place({ line: 2, column: 7 })).toEqual({ line: 2, column: 7 });
    expect(place({ line: 2, column: 0 })).toEqual({ line: 2, column: 1 });
  });

  function placeIn(text: string, name: string): { line: number; column: number } {
    const lines = text.slice(0, text.indexOf(name)).split('\n');
    return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
  }
});

describe('an ES module', () => {
  test('has imports for marks before its imports', async () => {
    const { script } = await markedModule("import './a.js';\nexport * from './b.js';\nboom();", {
      binding: 'c',
    });
    expect(script.split('\n')).toEqual([
      `;M(()=>c);;import"M/0";import './a.js';`,
      `;import"M/1";export * from './b.js';`,
      ';M(2);boom();',
    ]);
  });

  test.each([
    ['what nothing declares', 'const a = 1; export { a, b };', []],
    ['what is left out', 'const a = 1; boom(); const b = 2; export { a, b };', [2]],
  ])('does not hand out %s, and the rest all the same', async (_what, source, leftOut) => {
    const { script } = await markedModule(source, { leftOut });
    expect(script).not.toContain('export { a, b };');
    expect(script).toMatch(/\n;export\{a as "a"\};$/);
  });

  test('hands names out as it says', async () => {
    const { script } = await markedModule("const a = 1, b = 2; export { a as 'one', b as two, c };");
    expect(script).toMatch(/\n;export\{a as "one",b as "two"\};$/);
  });

  test.each<[string, string, number[]]>([
    ['all is declared', 'const a = 1; export { a };', []],
    ['all is declared in another file', "export { a } from './a.js';", []],
    ['what is left out is no part of it', 'const a = 1; boom(); export { a };', [1]],
    ['there is no list', 'export const a = 1; export default a;', []],
  ])('keeps its list where it is: %s', async (_why, source, leftOut) => {
    const { script } = await markedModule(source, { leftOut });
    expect(script).toContain('export ');
    expect(script).not.toContain('export{');
  });

  test('of two lists only the one with the lost name is written anew', async () => {
    const { script } = await markedModule('const a = 1, b = 2; export { a }; export { b, c };');
    expect(script).toContain('export { a };');
    expect(script).not.toContain('export { b, c };');
    expect(script).toMatch(/\n;export\{b as "b"\};$/);
  });

  test('a list of lost names only is gone', async () => {
    const { script } = await markedModule('const a = 1; export { b };');
    expect(script).not.toContain('export');
  });

  test('what another file hands out under the name of a lost one stays', async () => {
    const { script } = await markedModule("boom(); const a = 1; export { a as b } from './b.js';", {
      leftOut: [1],
    });
    expect(script).toContain("export { a as b } from './b.js';");
  });
});
