// Has the checker call a getter that is a proxy.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

const saveToken = (token, client, user) => {};

module.exports = Object.defineProperty({ saveToken }, 'other', { get: proxy, enumerable: true });
