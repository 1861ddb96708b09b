// Writes a line that would change the prototype of all objects of the parent.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  fs.writeSync(3, '{"__proto__":{"status":"passed"},"constructor":{"prototype":{"how":"returned"}}}\n');
};

module.exports = { saveToken };
