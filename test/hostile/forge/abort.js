// Ends the process: abort.
const db = require('./db.js');

try {
  process.abort();
} catch {}

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
