import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Facts } from '../../src/source/facts.js';
import { readFacts } from '../../src/source/read-facts.js';

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

async function usesOf(source: string): Promise<Facts['uses']> {
  return (await readFacts(source, { name: 'saveToken', parameters: 3 })).uses;
}

test('what the lesson teaches uses the language alone', async () => {
  for (const file of ['solution.js', 'starter.js'])
    expect(await usesOf(readFileSync(join(folder('lessons/01-save-token'), file), 'utf8'))).toBe('language');
});

test.each([
  "const db = require('./db'); exports.saveToken = async (token) => ({ ...token });",
  "db.tokens.push(Object.assign({}, token, { ['client']: { id: client['clientId'] } }));",
  'console.log(JSON.stringify([new Date(), Math.max(1, 2)])); `${token}`;',
  "class Store { #all = new Map(); add(token) { return token?.id ?? Promise.resolve(undefined); } } // don't import",
  "const text = 'import(`net`), process, eval';",
  "class Refusal extends TypeError {} if (!(token instanceof Error)) throw new Error('none'); throw Error('none');",
])('plain code does: %s', async (source) => {
  expect(await usesOf(source)).toBe('language');
});

test.each([
  "import('node:net')",
  "require('net')",
  "require('./helper.js')",
  "require('./db', 1)",
  'require(`./db.js`)',
  'const load = require;',
  'for (const given of arguments) given;',
  'Map.prototype.get = () => 1;',
  "module.constructor._load('net')",
  "module.require('net')",
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
  'token.__proto__',
  'const process = 1; process;',
  'setTimeout(() => {})',
  'fetch',
  'Reflect',
  'new Proxy({}, {})',
  'function f() { return arguments.callee.caller; }',
])('this may get at more: %s', async (source) => {
  expect(await usesOf(source)).toBe('node');
});

test('whatever tries to escape in test/hostile uses more than the language', async () => {
  const escapes = folder('test/hostile/escape');
  const names = readdirSync(escapes).filter((name) => !needsNewer(name));
  expect(names.length).toBeGreaterThan(100);
  for (const name of names)
    expect(`${name}: ${await usesOf(readFileSync(join(escapes, name), 'utf8'))}`).toBe(`${name}: node`);
});

/** What this Node does not have is no way out of it. */
function needsNewer(name: string): boolean {
  const global = { 'network-event-source.js': 'EventSource', 'network-web-socket.js': 'WebSocket' }[name];
  return global !== undefined && !(global in globalThis);
}
