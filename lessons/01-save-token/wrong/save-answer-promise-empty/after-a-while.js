const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return new Promise((resolve) => setTimeout(resolve, 10));
};

module.exports = { saveToken };
