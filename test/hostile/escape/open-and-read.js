// Opens a file outside and reads through the descriptor.
const db = require('./db.js');

try {
  const fs = require('fs');
  const fd = fs.openSync('__OUTSIDE__/secret.txt');
  console.log('ESCAPED', fs.readFileSync(fd, 'utf8'));
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
