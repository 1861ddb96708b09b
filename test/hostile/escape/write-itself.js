// Changes its own file.
const db = require('./db.js');

try {
  require('fs').appendFileSync(__filename, '// pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
