// Copies a file outside into its own folder.
const db = require('./db.js');

try {
  require('fs').copyFileSync('__OUTSIDE__/secret.txt', `${__dirname}/pwned`);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
