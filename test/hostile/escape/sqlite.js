// Writes a database outside with node:sqlite.
const db = require('./db.js');

try {
  const { DatabaseSync } = require('node:sqlite');
  new DatabaseSync('__OUTSIDE__/pwned').exec('create table a (b)');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
