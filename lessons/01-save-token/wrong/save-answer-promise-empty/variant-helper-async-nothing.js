const db = require('./db.js');

const addToken = async (token) => {
  db.tokens.push(token);
};

const saveToken = (token, client, user) => {
  token.client = { id: client.clientId };
  token.user = { username: user.username };
  return addToken(token);
};

module.exports = { saveToken };
