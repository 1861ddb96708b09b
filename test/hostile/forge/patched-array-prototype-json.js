// Patches the language or Node: array-prototype-json.
const db = require('./db.js');

Array.prototype.toJSON = () => [{ v: { type: 'object', v: [['client', 'forged']] } }];

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
