import { describe, expect, test } from 'vitest';
import { attack } from '../support/hostile.js';

/** The accessors print each receiver or argument of another realm, and what the checker sends. */
const accessors = `
const { apply, ownKeys, getPrototypeOf, getOwnPropertyDescriptor, defineProperty } = Reflect;
const { isView } = ArrayBuffer;
const latin1Slice = Buffer.prototype.latin1Slice;
const include = String.prototype.includes;
const ownFunction = Function;
const seen = new Set();
const [has, add] = [Set.prototype.has, Set.prototype.add];
const view = getPrototypeOf(Uint8Array.prototype);
const lengthOfView = getOwnPropertyDescriptor(view, 'length').get;
let isBusy = false;

const constructorOf = (value) => {
  for (let at = value, depth = 0; at !== null && depth < 20; at = getPrototypeOf(at), depth += 1) {
    const own = getOwnPropertyDescriptor(at, 'constructor');
    const held = own && ('value' in own ? own.value : real(own.get, at));
    if (typeof held === 'function') return held;
  }
};
const originals = new Map();
const [getOriginal, setOriginal] = [Map.prototype.get, Map.prototype.set];
const real = (getter) => apply(getOriginal, originals, [getter])?.value;

const isForeign = (value) => {
  const made = constructorOf(value);
  if (made === undefined) return false;
  const maker = constructorOf(made);
  return typeof maker === 'function' && maker !== ownFunction && maker('return globalThis')() !== globalThis;
};
const holdsMessage = (value) => {
  if (isView(value) && apply(lengthOfView, value, []) !== undefined) {
    const text = apply(latin1Slice, value, [0, 300]);
    return apply(include, text, ['"type":"']) || apply(include, text, ['"limitMs"']) || apply(include, text, ['"nonce"']);
  }
  return getOwnPropertyDescriptor(value, 'nonce') !== undefined || getOwnPropertyDescriptor(value, 'limitMs') !== undefined;
};
const note = (value, name) => {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  if (isBusy) return;
  isBusy = true;
  try {
    if (apply(has, seen, [value])) return;
    apply(add, seen, [value]);
    if (isForeign(value) || holdsMessage(value)) write(1, 'ESCAPED through ' + name + '\\n');
  } catch {
  } finally {
    isBusy = false;
  }
};

// The getters of accessors that are there already, and a descriptor's own names, stay readable.
const wrap = (holder, key, name) => {
  const own = getOwnPropertyDescriptor(holder, key);
  if (!own || !own.configurable) return;
  let value = own.value;
  const get = function () {
    note(this, name);
    return 'value' in own ? value : apply(own.get, this, []);
  };
  const set = function (given) {
    note(this, name);
    note(given, name);
    if (this !== holder && (typeof this === 'object' || typeof this === 'function') && this !== null)
      defineProperty(this, key, { __proto__: null, value: given, writable: true, enumerable: true, configurable: true });
    else if ('value' in own) value = given;
    else if (own.set) apply(own.set, this, [given]);
  };
  apply(setOriginal, originals, [get, own]);
  defineProperty(holder, key, { __proto__: null, get, set, configurable: true, enumerable: own.enumerable });
};

const AsyncFunction = (async () => {}).constructor;
const generator = (function* () {})();
const asyncGenerator = (async function* () {})();
const holders = {
  'Promise.prototype': Promise.prototype, 'Map.prototype': Map.prototype, 'Set.prototype': Set.prototype,
  'WeakMap.prototype': WeakMap.prototype, 'WeakSet.prototype': WeakSet.prototype, 'Symbol': Symbol,
  'Buffer.prototype': Buffer.prototype, 'Uint8Array.prototype': Uint8Array.prototype, 'TypedArray.prototype': view,
  'ArrayBuffer.prototype': ArrayBuffer.prototype, 'String.prototype': String.prototype, 'Error.prototype': Error.prototype,
  'AsyncFunction.prototype': AsyncFunction.prototype, 'RegExp.prototype': RegExp.prototype, 'Date.prototype': Date.prototype,
  'ArrayIterator.prototype': getPrototypeOf([][Symbol.iterator]()),
  'MapIterator.prototype': getPrototypeOf(new Map()[Symbol.iterator]()),
  'SetIterator.prototype': getPrototypeOf(new Set()[Symbol.iterator]()),
  'StringIterator.prototype': getPrototypeOf(''[Symbol.iterator]()),
  'RegExpStringIterator.prototype': getPrototypeOf(''.matchAll(/a/g)),
  'Generator.prototype': getPrototypeOf(getPrototypeOf(generator)),
  'Iterator.prototype': getPrototypeOf(getPrototypeOf(getPrototypeOf(generator))),
  'AsyncGenerator.prototype': getPrototypeOf(getPrototypeOf(asyncGenerator)),
  'AsyncIterator.prototype': getPrototypeOf(getPrototypeOf(getPrototypeOf(asyncGenerator))),
  'Reflect': Reflect, 'JSON': JSON, 'Promise': Promise, 'Object': Object, 'Array': Array, 'Buffer': Buffer,
  'Array.prototype': Array.prototype, 'Function.prototype': Function.prototype, 'Object.prototype': Object.prototype,
};
const absent = ['type', 'how', 'value', 'v', 'i', 't', 'then', 'nonce', 'snapshot', 'look', 'looks', 'limitMs', 'question', 'calls',
  'args', 'lists', 'count', 'items', 'list', 'index', 'error', 'outcomes', 'after', 'later', 'before', 'uncaught', 'ending',
  'exports', 'binding', 'properties', 'isBinding', 'statement', 'file', 'script', 'database', 'records', 'marker', 'modules',
  'allowed', 'promised', 'result', 'name', 'message', 'code', 'frames', 'isError', 'timeout', 'displayErrors', 'breakOnSigint',
  'filename', 'identifier', 'importModuleDynamically', 'initializeImportMeta', 'attributes', 'bigint', 'throwIfNoEntry',
  'encoding', 'flag', 'signal', 'cause', 'evaluated', 'request', 'from'];
const isTaken = (name) => getOwnPropertyDescriptor(Object.prototype, name) !== undefined;
const names = Object.entries(holders).flatMap(([label, holder]) =>
  ownKeys(holder).map((key) => [holder, key, label + '.' + String(key)]),
);
const symbols = ownKeys(Symbol).map((key) => Symbol[key]).filter((key) => typeof key === 'symbol' && !isTaken(key));
const missing = [...absent.filter((name) => !isTaken(name)), ...symbols];
const labels = missing.map(String);
const last = [...names].reverse();
for (let index = 0; index < missing.length; index += 1) {
  const key = missing[index];
  const label = 'Object.prototype.' + labels[index];
  const get = function () {
    note(this, label);
  };
  const set = function (given) {
    note(this, label);
    note(given, label);
    defineProperty(this, key, { __proto__: null, value: given, writable: true, enumerable: true, configurable: true });
  };
  // A descriptor without a prototype: those names are accessors by now.
  defineProperty(Object.prototype, key, { __proto__: null, get, set, configurable: true });
}
for (let index = 0; index < last.length; index += 1) wrap(last[index][0], last[index][1], last[index][2]);
`;

const body = `
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens[db.tokens.length] = token;
  return token;
`;

interface Kind {
  readonly name: string;
  readonly ending: string;
  readonly source: string;
}

const kinds = ['', 'async '].flatMap((word): Kind[] => [
  {
    name: `CommonJS, ${word}`,
    ending: '.js',
    source: `const db = require('./db.js');
const { writeSync: write } = require('fs');
${accessors}
const saveToken = ${word}(token, client, user) => {${body}};

module.exports = { saveToken };
`,
  },
  {
    name: `an ES module, ${word}`,
    ending: '.mjs',
    source: `import db from './db.js';
import { writeSync as write } from 'node:fs';
${accessors}
await import('./db.js');
import('./missing.js').catch(() => {});
export const saveToken = ${word}(token, client, user) => {${body}};
`,
  },
]);

describe('accessors on every name of the language never see an object of the checker', () => {
  test.concurrent.each(kinds)('$name', async ({ source, ending }) => {
    const { code, signal, shown, errors, lesson } = await attack(source, { timeout: 10_000, ending });
    expect(shown).not.toContain('ESCAPED');
    expect(errors).toBe('');
    expect(signal).toBeNull();
    expect([0, 1]).toContain(code);
    expect(lesson?.status).toBe(code === 0 ? 'passed' : 'failed');
  });
});
