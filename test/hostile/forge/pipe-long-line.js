// Writes a line without an end on the pipe.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  const text = 'x'.repeat(1_000_000);
  for (let count = 0; count < 64; count += 1) fs.writeSync(3, text);
};

module.exports = { saveToken };
