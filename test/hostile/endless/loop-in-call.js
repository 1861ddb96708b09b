// Loops for ever when it is called.
const db = require('./db.js');

const saveToken = (token, client, user) => {
  while (true) {}
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
