// Writes a file outside as a stream.
const db = require('./db.js');

try {
  require('fs').createWriteStream('__OUTSIDE__/pwned').on('error', () => {}).end('x');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
