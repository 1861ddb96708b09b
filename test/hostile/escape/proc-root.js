// Reads a file outside through the root of its process.
const db = require('./db.js');

try {
  console.log('ESCAPED', require('fs').readFileSync('/proc/self/root__OUTSIDE__/secret.txt', 'utf8'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
