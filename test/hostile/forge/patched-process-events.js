// Patches the language or Node: process-events.
const db = require('./db.js');

process.emit = () => true;
process.removeAllListeners();
process.on('uncaughtException', () => {});

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
