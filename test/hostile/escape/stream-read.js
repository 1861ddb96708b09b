// Reads a file outside as a stream.
const db = require('./db.js');

try {
  require('fs').createReadStream('__OUTSIDE__/secret.txt').on('data', (data) => console.log('ESCAPED', String(data))).on('error', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
