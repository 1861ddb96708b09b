// Throws what has getters that are proxies, also above it.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

const saveToken = (token, client, user) => {
  const error = Object.create(new Proxy({}, { getPrototypeOf: proxy }));
  for (const name of ['name', 'message', 'code', 'stack']) Object.defineProperty(error, name, { get: proxy });
  throw error;
};

module.exports = { saveToken };
