// Closes the pipe while it is loaded.
const db = require('./db.js');

require('fs').closeSync(3);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
