// Changes the mask of new files, then writes one.
const db = require('./db.js');

try {
  process.umask(0);
  require('fs').writeFileSync('__OUTSIDE__/pwned', 'x');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
