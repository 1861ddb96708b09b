// Patches the language or Node: module-compile.
const db = require('./db.js');

require('module').prototype._compile = () => {};
module.loaded = true;

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
