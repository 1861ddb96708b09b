// Patches the language or Node: work-slot.
const db = require('./db.js');

Object.defineProperty(globalThis, 'oauth-lessons:work', { get: () => () => {}, set() {}, configurable: false });

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
