// Ends the process: exit-in-before-exit.
const db = require('./db.js');

process.on('beforeExit', () => process.exit(0));

const saveToken = (token, client, user) => {
  return new Promise(() => {});
};

module.exports = { saveToken };
