// Makes a stream of the pipe and listens.
const db = require('./db.js');

const fs = require('fs');
fs.createReadStream(null, { fd: 3, autoClose: false })
  .on('data', (data) => fs.writeSync(3, data))
  .on('error', () => {});

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
