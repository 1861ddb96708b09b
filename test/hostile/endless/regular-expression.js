// Runs a regular expression that never ends.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  /^(a+)+$/.test('a'.repeat(60) + '!');
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
