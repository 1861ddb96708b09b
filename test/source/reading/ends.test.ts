import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/source/facts.js';
import { factsOf } from '../../support/facts.js';
import { lessonText } from '../../support/lesson-files.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const endsIn = async (source: string): Promise<Facts['ends']> => (await factsOf(source)).ends;

test('what the lesson teaches surely ends', async () => {
  for (const file of ['solution.js', 'starter.js']) expect(await endsIn(lessonText(file))).toBe('surely');
});

test.each([
  "const { tokens } = require('./db'); exports.saveToken = async (token) => { tokens.push({ ...token }); };",
  'async function saveToken(token, client, user) { return await token; } module.exports = { saveToken };',
  'let saveToken; saveToken = function (token) { return token; }; exports = module.exports = { saveToken };',
  'const model = { saveToken(token) { return Object.assign({}, token, { client: {} }); } }; module.exports = model;',
  "if (!token) throw new Error('No token.'); else token.client = undefined;",
  'const known = db.tokens.find(({ id }) => id === token.id); if (known) return known;',
  'db.tokens = db.tokens.filter((one) => one !== token); delete token.scope; db.tokens.slice().pop();',
  'const { first = 1, ...others } = token;',
  "token.client ??= null, token.user ||= typeof user === 'object' ? user : void 0;",
  "const at = new Date(), day = new Date('2026-01-01'), now = Date.now(); at.getTime(); `saved`;",
  'return Promise.resolve(token);',
  "token['client'] = { ['id']: db.clients[0]?.clientId };",
  "const all = ['read', , 1, null]; const keys = Object.keys(token); Object.freeze(token);",
  'db.tokens?.push?.(token);',
  'token.client = { id: client.clientId, name: client.name }; throw token;',
  "module.exports = { saveToken: (token, { clientId: id }, ...others) => others, name: ' a '.trim() };",
])('plain steps do: %s', async (source) => {
  expect(await endsIn(source)).toBe('surely');
});

test.each([
  // What goes round.
  'for (;;);',
  'while (true);',
  'do { a; } while (true);',
  'for (const one of db.tokens) one;',
  'for (const one in db.tokens) one;',
  'again: { break again; }',
  // What calls itself, or may.
  'const saveToken = (token) => saveToken(token);',
  'function saveToken() { return saveToken(); }',
  '(function saveToken() { saveToken(); })();',
  'exports.saveToken = (token) => exports.saveToken(token);',
  'const one = { push: () => one.push() }; one.push();',
  'one.push = saveToken; one.push(one);',
  "one['push'] = saveToken; one.push(one);",
  'const { saveToken: push } = module.exports; push();',
  'db.tokens.find(saveToken);',
  'db.tokens.find(saveToken, saveToken);',
  'db.tokens.find();',
  'one.filter ??= saveToken;',
  'class One { push() {} }',
  'hasOwnProperty.call(client, token);',
  'toString.now();',
  'valueOf.keys(token);',
  'exports.saveToken = [].join;',
  "exports.saveToken = ''.trim;",
  'exports.saveToken = token.bind;',
  'saveToken`text`;',
  'new saveToken();',
  'new Promise(saveToken);',
  // What the language calls by itself.
  'const one = []; one.join = saveToken; const error = new Error(); error.message = one; error.stack;',
  'const error = new Error();',
  'db.tokens.forEach(async () => { throw 1; });',
  'db.tokens.forEach(function* () {});',
  'const one = { get two() { return one.two; } };',
  'const one = { set two(value) { one.two = value; } };',
  'token.toJSON = saveToken;',
  'return { then: saveToken };',
  "return { 'then': saveToken };",
  "token['valueOf'] = saveToken;",
  'token.toString = saveToken;',
  'const [one] = token;',
  '[one] = token;',
  '({ one: token.push } = token);',
  'const all = [...token];',
  'saveTokens.push(...db.tokens);',
  'function* saveToken() { yield 1; }',
  // What makes a text or a number of a list of lists.
  'const text = `${token}`;',
  "const text = '' + token;",
  'token == client;',
  'token < client;',
  '-token;',
  'token++;',
  "token += 'a';",
  'token ** 2;',
  'new Date(token);',
  'new Error(token);',
  'throw new Error(`${token}`);',
  // What makes lists long, or takes long with one that is.
  'db.tokens.length = 4294967295;',
  'const one = { length: 4294967295 };',
  'db.tokens[4294967294] = token;',
  "db.tokens['4294967294'] = token;",
  'Object.assign(db.tokens, { 4294967294: token });',
  'db.tokens.push(token, token);',
  'db.tokens.forEach((one) => db.tokens.push(one));',
  'db.tokens.find((one) => db.tokens.find((other) => one === other));',
  'Array(4294967295).fill(0);',
  'new Array(99).filter((one) => one);',
  "'a'.repeat(500000000);",
  'db.tokens.concat(db.tokens);',
  'const all = [token, token];',
  'const all = [[]];',
  'db.tokens.map((one) => one);',
  'db.tokens.filter((one) => ({ ...one }));',
  'db.tokens.filter((one) => [1, 2, 3]);',
  'db.tokens.find(({ id, ...others }) => others);',
  'db.tokens.find((one = {}) => one);',
  'db.tokens.find((one) => { one.id = token; });',
  'db.tokens.forEach((one) => { new Date(); });',
  'db.tokens.every((one) => () => one);',
  '/(a+)+$/.test(token);',
  'const pattern = /(a+)+$/;',
  '2n ** 9999999999n;',
  'JSON.stringify(token);',
  'console.log(token);',
  'Object.fromEntries(token);',
  'Math.max(token);',
  'token.constructor;',
  'try { token; } catch { client; }',
  'switch (token) {}',
  'debugger;',
  "import('./db.js');",
  "require('node:fs');",
])('this takes a second look: %s', async (source) => {
  expect(await endsIn(source)).toBe('perhaps');
});

test('so does a text of many steps, however long the comments are', async () => {
  const comment = `/*${' '.repeat(10_000)}*/`;
  expect(await endsIn(comment + 'a; '.repeat(149))).toBe('surely');
  expect(await endsIn(comment + 'a; '.repeat(150))).toBe('perhaps');
});

test.each(["'", '`'])(
  'so does a text with a long text in it, for each sign can be an item: %s',
  async (quote) => {
    const ofLength = (length: number): string => `db.id = ${quote}${'a'.repeat(length)}${quote};`;
    expect(await endsIn(ofLength(198))).toBe('surely');
    expect(await endsIn(ofLength(199))).toBe('perhaps');
  },
);

test.each([
  (count: number) => `const all = [${'0,'.repeat(count)}];`,
  (count: number) => `const all = [${','.repeat(count)}];`,
  (count: number) => `new Date(${'0,'.repeat(count)});`,
  (count: number) => `throw new Error(${'0,'.repeat(count)});`,
])('so does one that lists many things', async (listing) => {
  expect(await endsIn(listing(200))).toBe('surely');
  expect(await endsIn(listing(300))).toBe('perhaps');
});

test.each([
  (name: string) => `const ${name} = 1;`,
  (name: string) => `db.${name} = 1;`,
  (name: string) => `const one = { ${name}: 1 };`,
  (name: string) => `const one = () => two.${name};`,
])('so does one with a long name in it, which can be made a text', async (naming) => {
  expect(await endsIn(naming('a'.repeat(200)))).toBe('surely');
  expect(await endsIn(naming('a'.repeat(201)))).toBe('perhaps');
});

test('so does all in test/hostile that does not end', async () => {
  const endless = folder('test/hostile/endless');
  const names = readdirSync(endless);
  expect(names.length).toBeGreaterThan(40);
  for (const name of names)
    expect(`${name}: ${await endsIn(readFileSync(join(endless, name), 'utf8'))}`).toBe(`${name}: perhaps`);
});
