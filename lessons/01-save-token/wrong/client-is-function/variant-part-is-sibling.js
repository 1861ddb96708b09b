const db = require('./db.js');

const clientOf = (client) => ({ id: client.clientId });

const saveToken = (token, client, user) => {
  token.client = clientOf;
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
