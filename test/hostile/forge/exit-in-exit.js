// Ends the process: exit-in-exit.
const db = require('./db.js');

process.on('exit', () => {
  process.exitCode = 0;
  process.exit(0);
});

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
