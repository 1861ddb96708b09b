const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: String(client.clientId) };
  token.user = { username: user.username.toString() };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
