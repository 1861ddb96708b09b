// Opens a file outside for writing.
const db = require('./db.js');

try {
  const fs = require('fs');
  fs.writeSync(fs.openSync('__OUTSIDE__/pwned', 'w'), 'x');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
