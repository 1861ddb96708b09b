// Ends the process: exit-really.
const db = require('./db.js');

try {
  process.reallyExit(0);
} catch {}

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
