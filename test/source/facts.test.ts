import { describe, expect, test } from 'vitest';
import { instrument } from '../../src/source/instrument.js';
import { differsInCaseOnly, distance, near } from '../../src/source/near.js';
import { readFacts } from '../../src/source/read-facts.js';

const wanted = { name: 'saveToken', parameters: 3 };
const bindingIn = async (source: string) => (await readFacts(source, wanted)).binding;

describe('what the wanted name is bound to', () => {
  const arrow = '(token, client, user) => {}';
  test.each([
    ['an initialiser', `const saveToken = ${arrow};`, 'arrow'],
    ['the last assignment', `let saveToken = 5; saveToken = ${arrow};`, 'arrow'],
    ['an assignment in a block', `let saveToken; { saveToken = ${arrow}; }`, 'arrow'],
    ['an alias', `const other = ${arrow}; const saveToken = other;`, 'arrow'],
    ['a chain, a comma, parentheses', `let a; const saveToken = ((0, a = ${arrow}));`, 'arrow'],
    ['a hoisted function, unless it is overwritten', 'saveToken = 5; function saveToken() {}', 'plain'],
    ['a function declaration', 'function saveToken() {}', 'function'],
    ['what a condition gives is not followed', `const saveToken = true ? ${arrow} : null;`, 'choice'],
    ['nor what a call gives', `const saveToken = make(${arrow});`, 'call'],
  ])('%s', async (_what, source, is) => {
    expect(await bindingIn(source)).toMatchObject({ found: 'exact', value: { is } });
  });

  test('an assignment to a variable of the block is not one to the binding', async () => {
    const source = `const saveToken = ${arrow}; { let saveToken; saveToken = 5; }`;
    expect(await bindingIn(source)).toMatchObject({ value: { is: 'arrow' } });
  });

  test.each([
    ['savetoken', 'case'],
    ['save_token', 'case'],
    ['saveTokne', 'near'],
    ['saveTokens', 'near'],
  ])('%s is found as %s', async (name, found) => {
    expect(await bindingIn(`const ${name} = ${arrow};`)).toMatchObject({ found, name });
  });

  test.each([
    ['nested', `function f() { const saveToken = ${arrow}; }`],
    ['export-only', `module.exports.saveToken = ${arrow};`],
    ['method', `const model = { saveToken: ${arrow} };`],
    ['class-method', 'class Model { saveToken() {} }'],
    ['only-called', 'saveToken();'],
    ['other-name', `const store = ${arrow};`],
    ['in-comment', '// const saveToken = () => {}'],
  ])('elsewhere: %s', async (as, source) => {
    expect(await bindingIn(source)).toMatchObject({ found: 'elsewhere', as });
  });
});

describe('marks in the text', () => {
  test('stand before each statement, on its line, and columns find their way back', async () => {
    const source = "'use strict';\nconst a = 1; boom();\nfunction f() {}\n";
    const facts = await readFacts(source, wanted);
    const { script, place } = instrument(source, { facts, leftOut: [], marker: 'M', binding: 'a' });
    expect(script.split('\n')).toEqual([
      "'use strict';",
      ';M(()=>a);;M(1);const a = 1; ;M(2);boom();',
      'function f() {}',
      '',
    ]);
    const column = script.split('\n')[1]?.indexOf('boom') ?? 0;
    expect(place({ line: 2, column: column + 1 })).toEqual({ line: 2, column: 14 });
  });

  test('a statement that is left out keeps its lines', async () => {
    const source = 'boom(\n1,\n);\nnext();';
    const facts = await readFacts(source, wanted);
    const { script } = instrument(source, { facts, leftOut: [0], marker: 'M' });
    expect(script.split('\n').map((line) => line.trim())).toEqual(['', '', '', ';M(1);next();']);
  });

  test('a byte order mark and a first line for the shell are blanked', async () => {
    const source = '\uFEFF#!/usr/bin/env node\nnext();';
    const facts = await readFacts(source, wanted);
    expect(instrument(source, { facts, leftOut: [], marker: 'M' }).script).toMatch(/^ +\n;M\(0\);next\(\);$/);
  });
});

describe('names that are nearly right', () => {
  test.each([
    ['tokne', 'token', 1],
    ['token', 'token', 0],
    ['tokens', 'token', 1],
    ['kitten', 'sitting', 3],
  ])('%s and %s are %i apart', (one, other, apart) => {
    expect(distance(one, other)).toBe(apart);
    expect(distance(other, one)).toBe(apart);
  });

  test('the nearest is meant, and none that is far off', () => {
    expect(near('clientID', ['clientId', 'clientSecret'])).toBe('clientId');
    expect(near('usr', ['user', 'token'])).toBe('user');
    expect(near('banana', ['clientId', 'token'])).toBeUndefined();
    expect(near('token', ['token'])).toBeUndefined();
    expect(differsInCaseOnly('save_token', 'saveToken')).toBe(true);
  });
});
