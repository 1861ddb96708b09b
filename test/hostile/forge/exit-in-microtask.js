// Ends the process: exit-in-microtask.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  queueMicrotask(() => process.exit(0));
};

module.exports = { saveToken };
