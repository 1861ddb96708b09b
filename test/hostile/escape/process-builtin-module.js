// Starts another process or thread: builtin-module.
const db = require('./db.js');

try {
  process.getBuiltinModule('child_process').execSync('touch __OUTSIDE__/pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
