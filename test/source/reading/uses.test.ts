import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Facts } from '../../../src/source/facts.js';
import { factsOf } from '../../support/facts.js';
import { lessonText } from '../../support/lesson-files.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

const usesIn = async (source: string): Promise<Facts['uses']> => (await factsOf(source)).uses;

test('what the lesson teaches uses the language alone', async () => {
  for (const file of ['solution.js', 'starter.js']) expect(await usesIn(lessonText(file))).toBe('language');
});

test.each([
  "const db = require('./db'); exports.saveToken = async (token) => ({ ...token });",
  "db.tokens.push(Object.assign({}, token, { ['client']: { id: client['clientId'] } }));",
  'console.log(JSON.stringify([new Date(), Math.max(1, 2)])); `${token}`;',
  "class Store { #all = new Map(); add(token) { return token?.id ?? Promise.resolve(undefined); } } // don't import",
  "const text = 'import(`net`), process, eval';",
  'const Refusal = class extends RangeError {}; throw new Refusal(`${token instanceof TypeError}`);',
  'const count = Number(token) || parseInt(token, 10) + parseFloat(token); isNaN(count) || isFinite(count);',
  'const one = [NaN, Infinity, Boolean(token), String(token), Array.from(token)];',
  'const known = new Set(), seen = new WeakMap(), all = new WeakSet();',
  "token.hasOwnProperty('id') && token.expires.valueOf() && token.toString();",
  'Object.is(1, 2); Object.keys(a); Object.values(a); Object.entries(a); Object.fromEntries(b); Object.freeze(c);',
  "if (!Object.hasOwn(token, 'client')) exports.saveToken = undefined;",
  'console.debug(1); console.dir(2); console.info(3); console.warn(4); console.error(5); console.table(6);',
  "class Store { ['id'] = 1; static ['of']() { return new Store(); } }",
  'const preconstructor = 1, MyError = 2, modules = 3; token._id;',
  "class Refusal extends TypeError {} if (!(token instanceof Error)) throw new Error('none'); throw Error('none');",
])('plain code does: %s', async (source) => {
  expect(await usesIn(source)).toBe('language');
});

test.each([
  "import('node:net')",
  "require('net')",
  "require('./helper.js')",
  'require()',
  "require('./db.json')",
  "require('./other/./db.js')",
  "process('./db.js')",
  "require('./db', 1)",
  'require(`./db.js`)',
  'const load = require;',
  'for (const given of arguments) given;',
  'Map.prototype.get = () => 1;',
  "module.constructor._load('net')",
  "module.require('net')",
  'const own = module;',
  'function own() { return own.caller; }',
  'one.callee;',
  'own.prepareStackTrace = (error, sites) => sites;',
  'const { require: load } = module;',
  'process.stdout',
  'globalThis',
  '(function () { return this; })()',
  "eval('1')",
  "new Function('1')",
  "(() => {}).constructor('1')",
  "(() => {})['constructor']('1')",
  "(() => {})['con' + 'structor']('1')",
  '(() => {})[`constructor`]',
  'const { constructor: make } = () => {};',
  "const { 'constructor': make } = () => {};",
  "const { ['con' + 'structor']: make } = () => {};",
  '(() => {}).\\u0063onstructor',
  'let key; with (Object) { key; }',
  'Object.getPrototypeOf(async () => {})',
  "Object['getOwn' + 'PropertyDescriptors'](token)",
  'const { getPrototypeOf } = Object;',
  'console._stdout',
  'const out = console;',
  'Error.prepareStackTrace = () => {};',
  "Object.assign(Error, Object.fromEntries([['prepare' + 'StackTrace', (error, sites) => sites]]));",
  `Object.assign(Error, JSON.parse('{"prepareStackTrace":0}', () => (error, sites) => sites));`,
  'const Mine = RangeError;',
  'class Mine extends (Error) {} [TypeError];',
  'throw new SyntaxError();',
  'if (token === Error) throw token;',
  'console.log(token instanceof globalThis.Error);',
  'throw new token.Error(Error);',
  "const text = '__proto__';",
  '__dirname',
  'module[exports]',
  'Object[keys]',
  "console['log']",
  'Object.groupBy(token, (one) => one)',
  "class Store { ['con' + 'structor']() {} }",
  "class Store { ['con' + 'structor'] = 1; }",
  "const store = { ['con' + 'structor']: 1 };",
  'function Store() { return new.target; }',
  'with (token) { client; }',
  'token.__proto__',
  'const process = 1; process;',
  'setTimeout(() => {})',
  'fetch',
  'Reflect',
  'new Proxy({}, {})',
  'function f() { return arguments.callee.caller; }',
])('this may get at more: %s', async (source) => {
  expect(await usesIn(source)).toBe('node');
});

test('whatever tries to escape in test/hostile uses more than the language', async () => {
  const escapes = folder('test/hostile/escape');
  const names = readdirSync(escapes).filter((name) => !needsNewer(name));
  expect(names.length).toBeGreaterThan(100);
  for (const name of names)
    expect(`${name}: ${await usesIn(readFileSync(join(escapes, name), 'utf8'))}`).toBe(`${name}: node`);
});

/** What this Node does not have is no way out of it. */
function needsNewer(name: string): boolean {
  const global = { 'network-event-source.js': 'EventSource', 'network-web-socket.js': 'WebSocket' }[name];
  return global !== undefined && !(global in globalThis);
}
