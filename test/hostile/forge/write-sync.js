// Replaces the function that writes.
const db = require('./db.js');

const fs = require('fs');
const write = fs.writeSync;
fs.writeSync = (fd, bytes, ...rest) => write(fd, Buffer.from(String(bytes).replace('ended', 'answered')), ...rest);

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
