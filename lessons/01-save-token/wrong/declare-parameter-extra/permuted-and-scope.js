const db = require('./db.js');

const saveToken = (token, user, scope, client) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
