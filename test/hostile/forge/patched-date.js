// Patches the language or Node: date.
const db = require('./db.js');

globalThis.Date = class {};

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
