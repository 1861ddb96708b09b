// Renames a file outside.
const db = require('./db.js');

try {
  require('fs').renameSync('__OUTSIDE__/secret.txt', '__OUTSIDE__/other.txt');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
