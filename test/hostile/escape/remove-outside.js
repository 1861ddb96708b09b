// Removes a file outside.
const db = require('./db.js');

try {
  require('fs').rmSync('__OUTSIDE__/secret.txt');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
