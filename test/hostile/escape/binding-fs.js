// Reads a file outside with the binding of the file system.
const db = require('./db.js');

try {
  const fs = process.binding('fs');
  const fd = fs.open('__OUTSIDE__/secret.txt', 0, 0o666, undefined, {});
  console.log('ESCAPED', fd);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
