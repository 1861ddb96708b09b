// Asks for a refused module with an odd name.
const db = require('./db.js');

try {
  for (const name of ['CHILD_PROCESS', 'node:node:child_process', ' child_process', 'child_process/', './child_process', ['child_process'], new String('child_process')]) {
    try {
      require(name).execSync('touch __OUTSIDE__/pwned');
    } catch {}
  }
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
