// Patches the language or Node: function-text.
const db = require('./db.js');

Function.prototype.toString = () => 'class X {}';

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
