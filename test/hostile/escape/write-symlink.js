// Writes through a symbolic link.
const db = require('./db.js');

try {
  require('fs').writeFileSync(`${__dirname}/link/pwned`, 'x');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
