// Starts another process or thread: spawn.
const db = require('./db.js');

try {
  require('node:child_process').spawn('touch', ['__OUTSIDE__/pwned']).on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
