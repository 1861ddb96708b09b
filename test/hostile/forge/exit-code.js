// Ends the process: exit-code.
const db = require('./db.js');

process.exitCode = 0;

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
