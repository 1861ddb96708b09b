// Changes the times of a file outside.
const db = require('./db.js');

try {
  require('fs').utimesSync('__OUTSIDE__/secret.txt', 1, 1);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
