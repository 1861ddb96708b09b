// Asks how large a file outside is.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('fs').statSync('__OUTSIDE__/secret.txt').size);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
