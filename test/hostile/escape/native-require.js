// Requires native code.
const db = require('./db.js');

try {
  require('__OUTSIDE__/secret.node');
  console.log('ESCAPED');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
