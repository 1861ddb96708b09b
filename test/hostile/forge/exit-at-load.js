// Ends the process: exit-at-load.
const db = require('./db.js');

process.exit(0);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
