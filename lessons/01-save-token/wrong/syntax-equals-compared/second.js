const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  if (token && client.id = client.clientId) {
    db.tokens.push(token);
  }
  return token;
};

module.exports = { saveToken };
