// Makes a socket of the pipe and listens.
const db = require('./db.js');

try {
  const { Socket } = require('net');
  const socket = new Socket({ fd: 3 });
  socket.on('data', (data) => socket.write(data));
} catch {}

const saveToken = (token, client, user) => {};

module.exports = { saveToken };
