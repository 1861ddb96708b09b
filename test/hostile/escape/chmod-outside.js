// Changes the mode of a file outside.
const db = require('./db.js');

try {
  require('fs').chmodSync('__OUTSIDE__/secret.txt', 0o777);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
