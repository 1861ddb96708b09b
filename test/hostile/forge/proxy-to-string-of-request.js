// Has the loader make a string of what has a method that is a proxy.
const db = require('./db.js');

/** A value of the checker leads to another global object. */
const look = (value) => {
  if (value.constructor.constructor('return globalThis')() !== globalThis) console.log('ESCAPED');
};

// A callable proxy gets an array of the realm that calls it.
const proxy = new Proxy(() => {}, { apply: (_target, _self, args) => look(args) });

for (const load of [require, require.resolve, process.getBuiltinModule, require('module').createRequire])
  for (const name of ['toString', 'valueOf', Symbol.toPrimitive]) {
    try {
      load({ [name]: proxy });
    } catch {}
  }
process.emit('exit', { valueOf: proxy, [Symbol.toPrimitive]: proxy });

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
