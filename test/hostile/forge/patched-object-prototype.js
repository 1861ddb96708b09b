// Patches the language or Node: object-prototype.
const db = require('./db.js');

Object.prototype.client = { id: 'c' };
Object.prototype.user = { username: 'u' };

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
