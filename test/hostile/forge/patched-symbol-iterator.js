// Patches the language or Node: symbol-iterator.
const db = require('./db.js');

String.prototype[Symbol.iterator] = function* () {};
Map.prototype[Symbol.iterator] = function* () {};

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
