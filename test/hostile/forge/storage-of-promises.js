// Has Node 20 and 22 show each promise to a storage, also those of the checker.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

const { AsyncLocalStorage } = require('async_hooks');

const storage = new AsyncLocalStorage();
storage._propagate = (resource, trigger) => {
  for (const one of [resource, trigger]) if (one instanceof Object === false && one) look(one);
};
storage.enterWith(1);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
