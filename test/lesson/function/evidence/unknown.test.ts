import { describe, expect, test } from 'vitest';
import { isFromMissingParameter } from '../../../../src/lesson/function/evidence/cut.js';
import { meantInstead, unknownName } from '../../../../src/lesson/function/evidence/unknown.js';
import type { Ending } from '../../../../src/outside/model-port.js';
import { factsOf } from '../../../support/facts.js';

function threw(message: string, name = 'TypeError'): Extract<Ending, { type: 'threw' }> {
  return { type: 'threw', error: { name, message, frames: [{ line: 1, column: 1 }], isError: true } };
}

describe('a name that nobody declared', () => {
  const load = "const db = require('./db.js');\n";
  test.each([
    ['tokens', `${load}tokens.push(5);`, 'db.tokens'],
    ['clients', `${load}clients.find(5);`, 'db.clients'],
    ['users', `${load}users.find(5);`, 'db.users'],
    ['tokens', "const store = require('./db.js');\ntokens.push(5);", 'store.tokens'],
    ['tokens', 'let a;\ntokens.push(5);', 'db.tokens'],
    ['tokens', `${load}log(tokens);`, undefined],
    ['tokens', `${load}tokens(5); a.push(1);`, undefined],
    ['returntoken', 'const token = 5;\nreturntoken;', 'return token'],
    ['returnsomething', 'const token = 5;\nreturnsomething;', undefined],
    ['newdb', 'let a;\nnewdb;', 'new db'],
    ['awaittoken', 'const token = 5;\nawaittoken;', 'await token'],
    ['consttoken', 'const token = 5;\nconsttoken = 5;', 'const token'],
    ['lettoken', 'const token = 5;\nlettoken = 5;', 'let token'],
    ['vartoken', 'const token = 5;\nvartoken = 5;', 'var token'],
    ['myreturntoken', 'const token = 5;\nmyreturntoken;', undefined],
    ['clientId', 'let a;\nclientId;', 'client.clientId'],
    ['username', 'let a;\nusername;', 'user.username'],
    ['clientid', 'let a;\nclientid;', 'client.clientId'],
    ['usrname', 'let a;\nusrname;', 'user.username'],
    ['tokne', 'const token = 5;\ntokne;', 'token'],
    ['requier', 'let a;\nrequier;', 'require'],
    ['modul', 'let a;\nmodul;', 'module'],
    ['exprots', 'let a;\nexprots;', 'exports'],
    ['consle', 'let a;\nconsle;', 'console'],
    ['proces', 'let a;\nproces;', 'process'],
    ['Objekt', 'let a;\nObjekt;', 'Object'],
    ['Promis', 'let a;\nPromis;', 'Promise'],
    ['Jason', 'let a;\nJason;', 'JSON'],
    ['Dat', 'let a;\nDat;', 'Date'],
    ['elephant', 'let a;\nelephant;', undefined],
  ])('%s in %j: %s', async (name, source, meant) => {
    const facts = await factsOf(source);
    expect(unknownName(name, { line: 2, column: 1 }, facts)).toEqual({
      name,
      ...(meant !== undefined && { meant }),
    });
  });
});

describe('what an error was about', () => {
  test.each([
    ['tokne is not defined', 'token'],
    ['well, tokne is not defined', undefined],
    ['tokne is not defined here', undefined],
    ['console.lg is not a function', 'console.log'],
    ['console.eror is not a function', 'console.error'],
    ['console.tabel is not a function', 'console.table'],
    ['console.dri is not a function', 'console.dir'],
    ['console.elephant is not a function', undefined],
    ['my console.lg is not a function', undefined],
    ['console.lg is not a function or so', undefined],
    ["Cannot find module './db.sj'\nRequire stack:", './db.js'],
    ["Cannot find module './dv'", './db'],
    ["Cannot find module './elephants'", undefined],
    ["Sorry: Cannot find module './dv'", undefined],
  ])('%s: %s', async (message, meant) => {
    const facts = await factsOf('const token = 5;');
    expect(meantInstead(threw(message), { line: 1, column: 1 }, facts)).toBe(meant);
  });

  test('what threw nothing was about no name', async () => {
    expect(meantInstead({ type: 'pending' }, undefined, await factsOf('let tokne;'))).toBeUndefined();
  });
});

describe('an error that only follows from the parameters', () => {
  const cut = (ending: Ending): { ending: Ending; place: { line: number; column: number } } => ({
    ending,
    place: { line: 2, column: 3 },
  });
  const body = '=> {\n  token.client = client.clientId;\n}';

  test.each<[string, string, string, boolean]>([
    ['a missing one', '(token, user)', 'client is not defined', true],
    ['one that is there', '(token, client)', 'client is not defined', false],
    ['another name', '(token, user)', 'elephant is not defined', false],
    ['a sentence around it', '(token, user)', 'so client is not defined', false],
    [
      'braces around them',
      '({ client, user })',
      "Cannot set properties of undefined (setting 'client')",
      true,
    ],
    [
      'braces around the token',
      '({ id }, client)',
      "Cannot read properties of undefined (reading 'client')",
      true,
    ],
    ['no braces', '(tokens, client)', "Cannot read properties of undefined (reading 'client')", false],
    ['braces, but another error', '({ id }, client)', 'token is no object', false],
    [
      'braces around one that is there',
      '({ id }, token)',
      "Cannot read properties of undefined (reading 'a')",
      false,
    ],
  ])('%s', async (_what, parameters, message, isFollowing) => {
    const facts = await factsOf(`const saveToken = ${parameters} ${body};`);
    expect(isFromMissingParameter(cut(threw(message)), { facts, exchanges: [] })).toBe(isFollowing);
  });

  test('what threw nothing, and what is no function, does not', async () => {
    const facts = await factsOf(`const saveToken = (token) ${body};`);
    expect(isFromMissingParameter(cut({ type: 'pending' }), { facts, exchanges: [] })).toBe(false);
    const other = await factsOf('const saveToken = 5;');
    expect(isFromMissingParameter(cut(threw('client is not defined')), { facts: other, exchanges: [] })).toBe(
      false,
    );
  });
});
