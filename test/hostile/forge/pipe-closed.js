// Closes the pipe.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  fs.closeSync(3);
};

module.exports = { saveToken };
