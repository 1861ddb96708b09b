// Ends the process: exit-later.
const db = require('./db.js');

setTimeout(() => process.exit(0), 0);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
