const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  db.tokens.push(token);
  return token;
  token.user = { username: user.username };
};

module.exports = { saveToken };
