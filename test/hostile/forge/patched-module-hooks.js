// Patches the language or Node: module-hooks.
const db = require('./db.js');

const Module = require('module');
const load = Module._load;
Module._load = (...all) => (all[0].includes('db') ? { tokens: [] } : load(...all));

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
