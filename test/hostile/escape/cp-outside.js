// Copies a folder outside into its own.
const db = require('./db.js');

try {
  require('fs').cpSync('__OUTSIDE__', `${__dirname}/pwned`, { recursive: true });
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
