const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
  token.client = { id: client.clientId };
};

module.exports = { saveToken };
