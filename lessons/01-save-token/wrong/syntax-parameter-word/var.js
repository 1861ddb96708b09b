const db = require('./db.js');

const saveToken = (var token, var client, var user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
