// Makes a folder outside.
const db = require('./db.js');

try {
  require('fs').mkdirSync('__OUTSIDE__/pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
