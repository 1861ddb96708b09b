// Has the checker call getters of a token, of the answer and of the database that are proxies.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

const withGetters = (object, ...names) => {
  for (const name of names) Object.defineProperty(object, name, { get: proxy, enumerable: true, configurable: true });
  return object;
};

const saveToken = (token, client, user) => {
  withGetters(token, 'toJSON', 'extra');
  db.tokens.push(withGetters([], '0'), withGetters({}, 'toJSON'), new Proxy([], { get: proxy, ownKeys: proxy }));
  withGetters(db, 'clients');
  return withGetters({}, 'then', 'toJSON');
};

module.exports = { saveToken };
