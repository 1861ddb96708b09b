// Patches the language or Node: json-parse.
const db = require('./db.js');

JSON.parse = () => ({ target: { of: 'binding' }, args: [], limit: 1 });

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
