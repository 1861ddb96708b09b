const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = {};
  token.client.iD = client.ClientId;
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
