// Has the checker call traps that are proxies.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

const names = ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor', 'defineProperty'];
const saveToken = (token, client, user) => {};

module.exports = new Proxy({ saveToken }, Object.fromEntries(names.map((name) => [name, proxy])));
