// Watches a folder outside.
const db = require('./db.js');

try {
  require('fs').watch('__OUTSIDE__').on('error', () => {});
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
