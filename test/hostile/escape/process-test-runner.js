// Starts another process or thread: test-runner.
const db = require('./db.js');

try {
  require('node:test').run({ files: ['__OUTSIDE__/secret.js'] }).on('data', () => {});
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
