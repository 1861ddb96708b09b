// Adds a long text to the token.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.note = 'x'.repeat(50_000);
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
