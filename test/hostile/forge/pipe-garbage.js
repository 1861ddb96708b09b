// Writes bytes that are no text on the pipe.
const db = require('./db.js');

const fs = require('fs');

const saveToken = (token, client, user) => {
  fs.writeSync(3, Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x0a, 0xc3]));
};

module.exports = { saveToken };
