// Ends the process: exit-in-call.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  process.exit(0);
};

module.exports = { saveToken };
