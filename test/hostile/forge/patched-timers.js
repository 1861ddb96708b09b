// Patches the language or Node: timers.
const db = require('./db.js');

globalThis.setTimeout = (work) => work();
globalThis.setImmediate = (work) => work();
globalThis.queueMicrotask = (work) => work();

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
