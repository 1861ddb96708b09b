// Has the checker read the global name `Error`, whose getter is a proxy.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

Object.defineProperty(globalThis, 'Error', { get: proxy, configurable: true });

const saveToken = (token, client, user) => {
  throw {};
};

module.exports = { saveToken };
