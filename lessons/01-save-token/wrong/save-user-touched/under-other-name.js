const db = require('./db.js');

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = user;
  token.user.password = undefined;
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
