// Starts another process or thread: exec-sync.
const db = require('./db.js');

try {
  require('child_process').execSync('touch __OUTSIDE__/pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
