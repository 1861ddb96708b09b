import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDatabase } from '../../src/database/database.js';
import { findJsonFault } from '../../src/database/json-fault.js';
import { bytesToIndent } from '../../src/database/json-token.js';
import { persistTokens, pruneTokens } from '../../src/database/tokens.js';
import { UserError } from '../../src/errors/user-error.js';
import { adviceIn } from '../support/advice.js';
import { emptyFolder } from '../support/program.js';
import { run } from '../support/run.js';

const client = { id: 'c', clientId: 'web-app', clientSecret: 'secret', grants: ['client_credentials'] };
const user = { id: 'u', username: 'ada', password: 'p' };

const solution = new URL('../../lessons/01-save-token/solution.js', import.meta.url);

async function fileWith(text: string): Promise<string> {
  const file = join(await emptyFolder(), 'db.json');
  await writeFile(file, text);
  return file;
}

function database({ clients = '[]', users = '[]', tokens = '[]' } = {}): string {
  return `{ "clients": ${clients}, "users": ${users}, "tokens": ${tokens} }`;
}

function withClient(changes: object): string {
  return database({ clients: JSON.stringify([client, { ...client, clientId: 'other', ...changes }]) });
}

function withUser(changes: object): string {
  return database({ users: JSON.stringify([user, { ...user, ...changes }]) });
}

function withToken(token: string): string {
  return database({ tokens: `[{ "accessToken": "a" }, ${token}]` });
}

function many(count: number, record: (index: number) => object): string {
  return JSON.stringify(Array.from({ length: count }, (_, index) => record(index)));
}

const client10k = (index: number): object => ({ ...client, clientId: `client-${String(index)}` });
const user10k = (index: number): object => ({ ...user, username: `user-${String(index)}` });

describe('db.json is refused untouched, with the name of the record', () => {
  test.each([
    ['a client id with an umlaut', withClient({ clientId: 'käse' }), 'clients[1].clientId (clientId "käse")'],
    ['a client id with a tab', withClient({ clientId: 'a\tb' }), 'clients[1].clientId (clientId "a\\tb")'],
    ['an empty client id', withClient({ clientId: '' }), 'clients[1].clientId is empty'],
    [
      'an empty secret',
      withClient({ clientSecret: '' }),
      'clients[1].clientSecret (clientId "other") is empty',
    ],
    [
      'a secret with an emoji',
      withClient({ clientSecret: '🔑' }),
      'clients[1].clientSecret (clientId "other")',
    ],
    ['a number as a client id', withClient({ clientId: 5 }), 'clients[1].clientId must be a string'],
    [
      'a client without grants',
      withClient({ grants: undefined }),
      'clients[1].grants (clientId "other") is missing',
    ],
    [
      'two clients with one id',
      withClient({ clientId: 'web-app' }),
      'clients[0] and clients[1] have the same clientId "web-app"',
    ],
    ['an empty username', withUser({ username: '' }), 'users[1].username is empty'],
    [
      'a user without a password',
      withUser({ password: undefined }),
      'users[1].password (username "ada") is missing',
    ],
    ['a user that is an array', database({ users: '[[]]' }), 'users[0].id is missing'],
    ['a token that is an array', withToken('[1]'), 'tokens[1] must be an object'],
    ['a token that is null', withToken('null'), 'tokens[1] must be an object'],
    [
      'a number too large',
      withToken('{ "n": 1e400 }'),
      'tokens[1].n (line 1, column 73), the number `1e400` would become `null`',
    ],
    ['a number too small', withToken('{ "n": 1e-400 }'), '`1e-400` would become `0`'],
    ['a minus zero', withToken('{ "n": -0 }'), '`-0` would become `0`'],
    [
      'a number with twenty digits',
      withToken('{ "n": 12345678901234567890 }'),
      'would become `12345678901234567000`',
    ],
    ['a number with too many decimals', withToken('{ "n": 0.10000000000000000001 }'), 'would become `0.1`'],
    [
      'a number in a client',
      withClient({ quota: 0 }).replace('"quota":0', '"quota":-0.0'),
      'clients[1].quota (clientId "other")',
    ],
    ['a number that a syntax error follows', withToken('{ "n": -0 }').slice(0, -2), 'not valid JSON'],
    ['a name that is there twice', withToken('{ "a": 1, "\\u0061": 2 }'), 'tokens[1].a'],
    [
      'two arrays of clients',
      '{ "clients": [], "clients": [], "users": [] }',
      '`clients` is in this object twice',
    ],
    ['a record with `__proto__`', withToken('{ "__proto__": { "a": 1 } }'), 'tokens[1].__proto__'],
    ['nesting of 1,001 levels', `${'['.repeat(1_001)}${']'.repeat(1_001)}`, '1,000 levels'],
    [
      'nesting of 100,000 levels',
      withToken(`${'['.repeat(100_000)}${']'.repeat(100_000)}`),
      'tokens[1][0][0]',
    ],
    [
      '10,001 clients',
      database({ clients: many(10_001, client10k) }),
      'clients holds more than 10,000 records',
    ],
    ['10,001 users', database({ users: many(10_001, user10k) }), 'users holds more than 10,000 records'],
  ])('%s', async (_what, text, said) => {
    const file = await fileWith(text);
    const refusal = await readDatabase(file).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(UserError);
    expect((refusal as UserError).message).toContain(said);
    expect((refusal as UserError).message.length).toBeLessThan(600);
    expect(adviceIn(refusal)).toContain(`db reset ${file}`);
    await expect(persistTokens(file, [{ accessToken: 'new' }])).rejects.toThrow(UserError);
    expect(await readFile(file, 'utf8')).toBe(text);
  });

  test('a file over 50 MB, before it is read', async () => {
    const file = await fileWith('');
    await truncate(file, 50 * 1024 * 1024 + 1);
    await expect(readDatabase(file)).rejects.toThrow('is larger than 50 MB');
    expect((await stat(file)).size).toBe(50 * 1024 * 1024 + 1);
  });

  test('a secret is not shown', async () => {
    const file = await fileWith(withClient({ clientSecret: 'geheim-ü' }));
    const refusal = await readDatabase(file).catch(String);
    expect(refusal).not.toContain('geheim');
  });
});

describe('db.json is read, and a save keeps it', () => {
  test.each([
    ['a client id with a colon, a space and a tilde', withClient({ clientId: 'a: ~' })],
    ['a username of emoji and spaces', withUser({ username: ' 😀 ada lovelace ' })],
    ['two users with one username', withUser({ id: 'other' })],
    [
      'names that every object has',
      withToken('{ "constructor": 1, "prototype": [2], "toString": null, "toJSON": {} }'),
    ],
    [
      'numbers written in other ways',
      withToken('{ "n": [1.0, 1e3, 1E+2, -2.50, 0.0, 123456789012345680000, 5e-324, 1e21] }'),
    ],
    ['half a surrogate pair', withToken('{ "a": "\\ud83d", "\\udc00": 1 }')],
    ['nesting of 1,000 levels', withToken(`{ "a": ${'['.repeat(997)}${']'.repeat(997)} }`)],
    ['names that are numbers', withToken('{ "2": 1, "10": 2, "": 3 }')],
    ['properties beside the known ones', '{ "constructor": 1, "users": [], "clients": [], "mine": [[]] }'],
    [
      '10,000 clients and users',
      database({ clients: many(10_000, client10k), users: many(10_000, user10k) }),
    ],
  ])('%s', async (_what, text) => {
    const file = await fileWith(text);
    await persistTokens(file, [{ accessToken: 'new' }]);
    const before = JSON.parse(text) as { tokens?: unknown[] };
    const after: unknown = JSON.parse(await readFile(file, 'utf8'));
    expect(after).toEqual({ ...before, tokens: [...(before.tokens ?? []), { accessToken: 'new' }] });
  });

  test('100,000 tokens', async () => {
    const token = (index: number): object => ({ accessToken: String(index), client: { id: 'a' }, user: {} });
    const file = await fileWith(database({ tokens: many(100_000, token) }));
    await persistTokens(file, [{ accessToken: 'new' }]);
    expect(await pruneTokens(file, new Date())).toBe(0);
    expect((await readDatabase(file)).tokens).toHaveLength(100_001);
  }, 60_000);

  test('a large file without blanks stays one, where blanks would make it too large', async () => {
    const wide = `${'['.repeat(900)}${'0,'.repeat(2_000_000)}0${']'.repeat(900)}`;
    const file = await fileWith(withToken(`{ "n": ${wide} }`));
    await persistTokens(file, [{ accessToken: 'new' }]);
    expect((await stat(file)).size).toBeLessThan(5_000_000);
    expect((await readDatabase(file)).tokens).toHaveLength(3);
  }, 60_000);

  test('but not where the save would make a file that could not be read again', async () => {
    const text = database({ tokens: JSON.stringify([{ a: 'x'.repeat(49 * 1024 * 1024) }]) });
    const file = await fileWith(text);
    await expect(persistTokens(file, [{ accessToken: 'x'.repeat(2 * 1024 * 1024) }])).rejects.toThrow(
      '50 MB',
    );
    const deep = JSON.parse(`${'{"a":'.repeat(1_000)}1${'}'.repeat(1_000)}`) as Record<string, unknown>;
    await expect(persistTokens(await fileWith(database()), [deep])).rejects.toThrow('1,000 levels');
    expect(await readFile(file, 'utf8')).toBe(text);
  }, 60_000);
});

describe('the program', () => {
  test.each([
    ['a client id with an umlaut', withClient({ clientId: 'käse' }), 'clients[1].clientId (clientId "käse")'],
    ['two clients with one id', withClient({ clientId: 'web-app' }), 'clients[0] and clients[1]'],
    ['an empty username', withUser({ username: '' }), 'users[1].username'],
    ['deep nesting', withToken(`${'['.repeat(100_000)}${']'.repeat(100_000)}`), 'tokens[1]'],
    ['a number that would change', withToken('{ "n": 1e400 }'), 'tokens[1].n'],
    ['`__proto__`', withToken('{ "__proto__": {} }'), 'tokens[1].__proto__'],
  ])('%s: exit code 2, the record, the way out, and nothing else', async (_what, text, said) => {
    const folder = join(await emptyFolder(), 'lessons');
    await run(join(folder, '..'), ['start', 'lessons']);
    await writeFile(join(folder, 'save-token', 'model.js'), await readFile(solution, 'utf8'));
    await writeFile(join(folder, 'db.json'), text);
    for (const args of [['check'], ['check', '--reporter', 'json'], ['trace'], ['db', 'prune']]) {
      const { code, stdout, stderr } = await run(folder, args);
      expect({ args, code }).toEqual({ args, code: 2 });
      expect(stderr).toContain(said);
      expect(stderr).toContain('Fix the file by hand, or run `oauth-lessons db reset`');
      expect(`${stdout}${stderr}`).not.toMatch(/^ +at /m);
    }
    expect(await readFile(join(folder, 'db.json'), 'utf8')).toBe(text);
  });
});

test('the size of JSON on many lines is known before it is made', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ a: fc.string(), b: fc.array(fc.double({ noNaN: true }), { minLength: 1 }) }), {
        minLength: 1,
      }),
      (value) => {
        const short = JSON.stringify(value);
        expect(short.length + bytesToIndent(short)).toBe(JSON.stringify(value, null, 2).length);
      },
    ),
  );
});

describe('a number', () => {
  test('is refused if, and only if, a save would change its value', () => {
    const digits = fc.stringMatching(/^(0|[1-9]\d{0,24})$/);
    const number = fc
      .tuple(
        fc.constantFrom('', '-'),
        digits,
        fc.stringMatching(/^(\.\d{1,8})?$/),
        fc.integer({ min: -30, max: 30 }),
      )
      .map(([sign, whole, fraction, exponent]) => `${sign}${whole}${fraction}e${String(exponent)}`);
    fc.assert(
      fc.property(number, (text) => {
        const isSame = exactly(text) === exactly(JSON.stringify(Number(text)));
        expect(findJsonFault(text) === undefined).toBe(isSame);
      }),
      { numRuns: 2_000 },
    );
  });
});

/** In units of 10^-100, with the sign. */
function exactly(number: string): string {
  const [mantissa = '', exponent = '0'] = number.split('e');
  const [whole = '', fraction = ''] = mantissa.replace('-', '').split('.');
  const value = BigInt(whole + fraction) * 10n ** BigInt(100 + Number(exponent) - fraction.length);
  return `${number.startsWith('-') ? '-' : '+'}${String(value)}`;
}

describe('a hostile file of 20 MB takes seconds, not minutes', () => {
  const size = 20 * 1024 * 1024;
  test.each([
    ['a string that is never closed', `"${'a'.repeat(size)}`],
    ['a string of escapes', `"${'\\n'.repeat(size / 2)}`],
    ['brackets', '['.repeat(size)],
    ['blanks', `${' '.repeat(size)}x`],
    ['lines', `${'\n'.repeat(size)}x`],
    ['digits', '1'.repeat(size)],
    ['zeros', `1.${'0'.repeat(size)}1`],
  ])(
    '%s',
    (_what, text) => {
      expect(findJsonFault(text)).toBeDefined();
    },
    10_000,
  );
});
