const db = require('./db.js');

const buildToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  db.tokens.push(token);
};

const saveToken = (token, client, user) => {
  buildToken;
  return token;
};

module.exports = { saveToken };
