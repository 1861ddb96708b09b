// Patches the language or Node: frozen-global.
const db = require('./db.js');

Object.freeze(Object.prototype);
Object.freeze(Array.prototype);
Object.preventExtensions(globalThis);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
