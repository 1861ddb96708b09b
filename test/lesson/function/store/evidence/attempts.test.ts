import { describe, expect, test } from 'vitest';
import { attemptsAt } from '../../../../../src/lesson/function/store/evidence/attempts.js';
import { additions, listWrites } from '../../../../../src/lesson/function/store/evidence/list-changes.js';
import {
  databaseStatements,
  endOfFunction,
} from '../../../../../src/lesson/function/evidence/database-text.js';
import { covers } from '../../../../../src/lesson/function/evidence/spots.js';
import { partNamed } from '../../../../../src/lesson/function/store/subject.js';
import { subject } from '../../../../../lessons/01-save-token/subject.js';
import { factsOf } from '../../../../support/facts.js';

const clientPart = partNamed('client', subject);
const userPart = partNamed('user', subject);

describe('an attempt at the client', () => {
  test.each([
    ['token.client = {};', 'assigned', 'token.client'],
    ["token['client'] = {};", 'assigned', 'token.client'],
    ['record.client = {};', 'assigned', 'record.client'],
    ['token.client.id = 5;', 'inside', 'token.client.id'],
    ['token.clinet = {};', 'misspelled', 'token.clinet'],
    ['token.Client = {};', 'misspelled', 'token.Client'],
    ['client.client = {};', 'elsewhere', 'client.client'],
    ['user.client = {};', 'elsewhere', 'user.client'],
    ['this.client = {};', 'elsewhere', 'this.client'],
    ['db.tokens.client = {};', 'elsewhere', 'db.tokens.client'],
    ['client = {};', 'bare', 'client'],
    ['client.id = 5;', 'bare', 'client.id'],
    ['token.id = 5;', 'loose', 'token.id'],
    ['token.clientId = 5;', 'loose', 'token.clientId'],
    ['token.application = client.clientId;', 'loose', 'token.application'],
    ['delete token.client;', 'deleted', 'token.client'],
    ['db.client = {};', 'elsewhere', 'db.client'],
    ['token.client({});', 'called', 'token.client'],
    ['const record = { client: {} };', 'elsewhere', 'record.client'],
    ['const record = { client: {} }; db.tokens.push({ ...record });', 'built', 'client'],
    ["Object.defineProperty(token, 'client', {});", 'hidden', 'client'],
    ["Object.defineProperty(token, 'client', { enumerable: true });", 'built', 'client'],
    ['Object.defineProperties(token, { client: { value: 5 } });', 'hidden', 'client'],
    ["set(token, 'client', {});", 'built', 'client'],
    ["token.set('client', {});", 'built', 'client'],
    ['token[`client`] = {};', 'assigned', 'token.client'],
    ['token[client] = {};', 'computed', 'token[client]'],
    ['token[client.id] = {};', 'computed', 'token[client.id]'],
    ['save({ [client]: {} });', 'computed', '[client]'],
    ['client: { id: 5; }', 'labelled', 'client'],
    ['client.token = {};', 'elsewhere', 'client.token'],
    ['tokens = { client: {} };', 'elsewhere', 'tokens.client'],
    ['token.client == 5;', 'compared', 'token.client'],
    ['token.client === 5;', 'compared', 'token.client'],
  ])('%s is one that is %s', async (source, form, target) => {
    const [attempt, ...others] = attemptsAt(clientPart, await factsOf(source));
    expect(attempt).toMatchObject({ form, target });
    expect(others).toEqual([]);
  });

  test.each([
    'token.user = {};',
    "console.log('client', client);",
    'console.log({ client });',
    "throw new Error('client');",
    'if (!user) throw new Error(JSON.stringify({ client }));',
    "log('client', client);",
    "log.info('client', token);",
    'token[user] = {};',
    'user: { id: 5; }',
    'client: for (;;) break client;',
    'record.clinet = {};',
    'token.scope = {};',
    'delete token.client.id;',
    'delete token.id;',
    'delete client.client;',
    'record.id = client.clientId;',
    'token.data.id = client.clientId;',
    'token.application = user.username;',
    'client.name = 5;',
    'user.id = 5;',
    'db.tokens.user = {};',
    'db.client.other = {};'.replace('client', 'clients'),
    'token.client.grants.includes(5);',
    "Object.defineProperty(token, 'user', {});",
    'client == 5;',
    'token.user == 5;',
    'if (token.client == 5) token.scope = 5;',
    'const record = { user: {} };',
  ])('%s is none', async (source) => {
    expect(attemptsAt(clientPart, await factsOf(source))).toEqual([]);
  });

  test('the key of the user is another one than that of the client', async () => {
    const facts = await factsOf('user.username = 5; user.id = 6;');
    expect(attemptsAt(userPart, facts)).toMatchObject([{ form: 'bare', target: 'user.username' }]);
  });

  test('all of them, in the order of the text, with what each is given', async () => {
    const source = 'token.client(1); save({ client: {} });\ntoken.client == 1; token.client = null;';
    const attempts = attemptsAt(clientPart, await factsOf(source));
    expect(attempts.map(({ form, valueIs }) => [form, valueIs])).toEqual([
      ['called', undefined],
      ['built', 'ObjectExpression'],
      ['compared', undefined],
      ['assigned', 'Literal'],
    ]);
  });
});

describe('a piece of the text from 2:5 to 4:3 covers', () => {
  const spot = { start: 0, end: 0, place: { line: 2, column: 5 }, last: { line: 4, column: 3 } };
  test.each([
    [1, 9, false],
    [2, 4, false],
    [2, 5, true],
    [3, 1, true],
    [3, 99, true],
    [4, 3, true],
    [4, 4, false],
    [5, 1, false],
  ])('%i:%i: %s', (line, column, isCovered) => {
    expect(covers(spot, { line, column })).toBe(isCovered);
  });

  test('nothing that has no place', () => {
    expect(covers(spot, undefined)).toBe(false);
  });
});

describe('what the text says of the database', () => {
  test.each(['push', 'unshift', 'splice', 'concat', 'toSpliced', 'with', 'fill', 'set', 'add', 'append'])(
    'a call of `%s` looks as if it added something',
    async (method) => {
      const facts = await factsOf(`list.${method}(token); ${method}(token); list.sort(); list['?']();`);
      expect(additions(facts).map(({ callee }) => callee)).toEqual([['list', method]]);
    },
  );

  test.each([
    ["require('./db.js')", true],
    ["require('./db')", true],
    ["require('./DB.JS')", true],
    ["require('./db.json')", true],
    ["require('db')", true],
    ["require('..\\\\db.js')", true],
    ["require('./mydb.js')", false],
    ["require('./db.json5')", false],
    ["require('./db.js.old')", false],
    ["require('./data')", false],
    ["load('./db.js')", false],
    ["require.resolve('./db.js')", false],
    ['require()', false],
    ['require(name)', false],
  ])('%s loads it: %s', async (call, isLoaded) => {
    const facts = await factsOf(`let a;\nconst db = ${call};\nlet b;`);
    expect(databaseStatements(facts).map(({ declares }) => declares)).toEqual(isLoaded ? [['db']] : []);
  });

  test('a list is written where it, or something of it, is set', async () => {
    const facts = await factsOf(
      'db.tokens = []; db.tokens[0] = token; tokens = []; db.users = []; tokens.a = 1;',
    );
    expect(listWrites(facts).map(({ target }) => target.join('.'))).toEqual(['db.tokens', 'db.tokens.0']);
  });

  test.each([
    ['at its brace', 'const saveToken = (a) => {\n};', { line: 2, column: 1 }],
    ['for what is no function, where it stands', 'const saveToken = 5;', { line: 1, column: 7 }],
    ['where a nested one stands', 'const f = () => { const saveToken = 5; };', { line: 1, column: 19 }],
    ['nowhere, where there is none', 'const other = 5;', undefined],
  ])('the function ends %s', async (_where, source, place) => {
    expect(endOfFunction(await factsOf(source))).toEqual(place);
  });
});
