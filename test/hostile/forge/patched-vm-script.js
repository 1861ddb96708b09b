// Patches the language or Node: vm-script.
const db = require('./db.js');

const vm = require('vm');
vm.Script.prototype.runInThisContext = () => undefined;

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
