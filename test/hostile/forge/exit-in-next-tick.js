// Ends the process: exit-in-next-tick.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  process.nextTick(() => process.exit(0));
};

module.exports = { saveToken };
