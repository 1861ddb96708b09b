import { describe, expect, test } from 'vitest';
import { isFromMissingParameter } from '../../../../src/lesson/function/evidence/cut.js';
import { endingFinding } from '../../../../src/lesson/function/steps/ending.js';
import type { Ending } from '../../../../src/outside/model-port.js';
import { factsOf } from '../../../support/facts.js';

function threw(name: string, message: string, line = 1, column = 1): Ending {
  return { type: 'threw', error: { name, message, frames: [{ line, column }], isError: true } };
}

describe('a call that ended before its answer', () => {
  const loop = 'const saveToken = () => {\n  for (;;) process.exit(3);\n};';
  test.each<[string, Ending, object]>([
    ['hung in a loop', { type: 'hung', afterMs: 5 }, { kind: 'never-ends', place: { line: 2, column: 3 } }],
    ['gave a promise that stays pending', { type: 'pending' }, { kind: 'promise-pending' }],
    [
      'ended the process',
      { type: 'exited', code: 3 },
      { kind: 'ended-process', details: { code: 3 }, place: { line: 2, column: 12 } },
    ],
  ])('%s', async (_what, ending, finding) => {
    expect(endingFinding(ending, await factsOf(loop))).toMatchObject(finding);
  });

  test.each<[string, Ending]>([
    ['hung without a loop', { type: 'hung', afterMs: 5 }],
    ['ended the process in a way that the text does not show', { type: 'exited', code: 3 }],
  ])('%s has no place', async (_what, ending) => {
    expect(endingFinding(ending, await factsOf('process.kill(5); exit(3);'))).not.toHaveProperty('place');
  });
});

describe('a name that is not defined', () => {
  test.each([
    ['db', 'let a;', { kind: 'database-not-required', details: { name: 'db', load: "require('./db.js')" } }],
    [
      'db',
      "const database = require('./db.js');",
      { kind: 'database-other-name', details: { name: 'db', meant: 'database', isPart: false } },
    ],
    [
      'databse',
      "const database = require('./db.js');",
      { kind: 'database-other-name', details: { name: 'databse', meant: 'database', isPart: false } },
    ],
    [
      'db',
      "const { tokens } = require('./db.js');",
      { kind: 'database-other-name', details: { name: 'db', meant: 'tokens', isPart: true } },
    ],
    [
      'tokne',
      "const database = require('./db.js'), token = 5;",
      { kind: 'name-unknown', details: { name: 'tokne', meant: 'token' } },
    ],
    ['other', "const database = require('./db.js');", { kind: 'name-unknown', details: { name: 'other' } }],
    ['dbs', 'let a;', { kind: 'name-unknown', details: { name: 'dbs' } }],
  ])('%s, in %s', async (name, source, finding) => {
    const ending = threw('ReferenceError', `${name} is not defined`, 7, 8);
    expect(endingFinding(ending, await factsOf(source))).toEqual({
      ...finding,
      place: { line: 7, column: 8 },
    });
  });

  test.each([
    ['an error of another kind', 'Error', 'db is not defined'],
    ['a message that goes on', 'ReferenceError', 'db is not defined yet'],
    ['a message that says something before', 'ReferenceError', 'sorry: db is not defined'],
    ['another message', 'ReferenceError', "Cannot access 'db' before initialization"],
  ])('%s is no such name', async (_what, name, message) => {
    const ending = threw(name, message);
    expect(endingFinding(ending, await factsOf('let a;'))).toEqual({
      kind: 'threw',
      details: { ending },
      place: { line: 1, column: 1 },
    });
  });
});

describe('a call that is no function', () => {
  const load = "const db = require('./db.js');\n";
  test.each([
    ['token.push(db.tokens)', { kind: 'push-swapped', details: {} }],
    ['token.push(5, db.tokens)', { kind: 'push-swapped', details: {} }],
    ['token.push(5)', { kind: 'threw' }],
    ['other.push(db.tokens)', { kind: 'threw' }],
    ['db.push(token)', { kind: 'database-itself', details: { method: 'push' } }],
    ['db.save(token)', { kind: 'database-method', details: { method: 'save' } }],
    ['db.token.push(token)', { kind: 'list-unknown', details: { name: 'token', meant: 'tokens' } }],
    ['db.tokens.psuh(token)', { kind: 'method-unknown', details: { name: 'psuh', meant: 'push' } }],
    ['db.users.toList(token)', { kind: 'method-unknown', details: { name: 'toList' } }],
    ['db.tokens.list.push(token)', { kind: 'threw' }],
    ['db()', { kind: 'threw' }],
  ])('%s', async (call, finding) => {
    const facts = await factsOf(`${load}log(${call});`);
    const found = endingFinding(threw('TypeError', 'x is not a function', 2, 5), facts);
    expect(found).toMatchObject({ place: { line: 2 }, ...finding });
  });

  test.each(['push', 'unshift', 'splice', 'concat', 'find', 'filter', 'map', 'includes', 'forEach', 'some'])(
    '`%s` is a method of lists, not of the database',
    async (method) => {
      const ending = threw('TypeError', `db.${method} is not a function`, 2, 1);
      expect(endingFinding(ending, await factsOf(`${load}db.${method}(token);`))).toMatchObject({
        kind: 'database-itself',
        details: { method },
      });
    },
  );

  test.each(['clients', 'users', 'tokens'])('`%s` is a list of the database', async (list) => {
    const ending = threw('TypeError', `db.${list}.push is not a function`, 1, 21);
    expect(endingFinding(ending, await factsOf(`const db = {}; db();db.${list}.push(token);`))).toMatchObject(
      {
        kind: 'database-other-value',
      },
    );
  });

  test('the innermost call is meant, and a message that only begins alike says nothing', async () => {
    const facts = await factsOf('db.save(db.push(token));');
    const at = (message: string): unknown => endingFinding(threw('TypeError', message, 1, 9), facts).kind;
    expect(at('db.push is not a function')).toBe('database-itself');
    expect(at('db.push is not a function or so')).toBe('threw');
  });
});

describe('something that is not there', () => {
  test.each([
    ['db.data.tokens.push(token)', 'tokens', { kind: 'list-unknown', details: { name: 'data' } }],
    ['db.tokns.push(token)', 'push', { kind: 'list-unknown', details: { name: 'tokns', meant: 'tokens' } }],
    [
      'db.tokens.push(token)',
      'tokens',
      { kind: 'database-other-value', details: { name: 'db', type: 'other' } },
    ],
    [
      'db.tokens.push(token)',
      'push',
      { kind: 'database-other-value', details: { name: 'db', type: 'other' } },
    ],
    ['list.items.push(token)', 'push', { kind: 'threw' }],
    ['db.tokens.push(token)', 'other', { kind: 'threw' }],
  ])('%s, where `%s` was read', async (call, read, finding) => {
    const ending = threw('TypeError', `Cannot read properties of undefined (reading '${read}')`);
    expect(endingFinding(ending, await factsOf(`${call};`))).toMatchObject(finding);
  });

  test('an error of its own that goes on behind these words is shown as it is', async () => {
    const ending = threw('Error', "oh: of undefined (reading 'push') again");
    expect(endingFinding(ending, await factsOf('db.tokns.push(token);'))).toMatchObject({
      kind: 'threw',
    });
  });

  test.each([
    ["const db = './db.js';", 'text'],
    ['const db = `./db.js`;', 'text'],
    ['const db = () => 5;', 'function'],
    ['const db = function () {};', 'function'],
    ["const db = import('./db.js');", 'promise'],
    ["const db = require('./db.js').tokens;", 'array'],
    ["const { db } = require('./db.js');", 'part'],
    ['const db = {};', 'own'],
    ['const db = [];', 'own'],
    ['const db = require;', 'uncalled'],
    ['const db = make();', 'other'],
    ['let a; a = db;', 'other'],
  ])('%s makes `db` a %s', async (source, is) => {
    const ending = threw('TypeError', "Cannot read properties of undefined (reading 'push')", 2, 1);
    const facts = await factsOf(`${source}\ndb.tokens.push(token);`);
    expect(endingFinding(ending, facts)).toMatchObject({
      kind: 'database-other-value',
      details: { name: 'db', type: is },
      place: source.startsWith('let') ? { line: 2, column: 1 } : { line: 1, column: 7 },
    });
  });

  test('a parameter of that name hides the database, which shows where it is used', async () => {
    const ending = threw('TypeError', "Cannot read properties of undefined (reading 'push')", 3, 3);
    const source =
      'const db = 5;\nconst saveToken = (token, client, user, db) => {\n  db.tokens.push(token);\n};';
    expect(endingFinding(ending, await factsOf(source))).toEqual({
      kind: 'database-other-value',
      details: { name: 'db', type: 'parameter', load: "require('./db.js')" },
      place: { line: 3, column: 3 },
    });
  });
});

describe('a parameter that is missing explains', () => {
  test.each<[string, string, Ending, boolean]>([
    ['its own name', '(token, user) => {}', threw('ReferenceError', 'client is not defined'), true],
    ['no other name', '(token, user) => {}', threw('ReferenceError', 'db is not defined'), false],
    [
      'no name that is there',
      '(token, client) => {}',
      threw('ReferenceError', 'client is not defined'),
      false,
    ],
    ['no other error', '(token, user) => {}', threw('TypeError', 'client is not a function'), false],
    ['no longer message', '(token, user) => {}', threw('ReferenceError', 'client is not defined yet'), false],
    ['no hang', '(token, user) => {}', { type: 'hung', afterMs: 5 }, false],
    ['nothing where there is no function', '5', threw('ReferenceError', 'client is not defined'), false],
  ])('%s', async (_what, value, ending, isExplained) => {
    const facts = await factsOf(`const saveToken = ${value};`);
    expect(isFromMissingParameter({ ending }, { facts, exchanges: [] })).toBe(isExplained);
  });

  test('nothing where the name is nowhere', async () => {
    const ending = threw('ReferenceError', 'client is not defined');
    expect(isFromMissingParameter({ ending }, { facts: await factsOf('let a;'), exchanges: [] })).toBe(false);
  });
});
