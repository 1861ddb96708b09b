const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.user = { username: user.username, client: { id: client.clientId } };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
