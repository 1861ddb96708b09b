const db = require('./db.js');

const saveToken = (token, client, user) => {
  user = { ...user, username: user.username.toLowerCase() };
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
