// Reads a file outside as a blob.
const db = require('./db.js');

try {
  require('fs').openAsBlob('__OUTSIDE__/secret.txt').then((blob) => blob.text()).then((text) => console.log('ESCAPED', text), () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
