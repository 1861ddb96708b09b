const db = require('./db.js');

const saveToken = (token, client, user) => {
  const { clientId: id } = client;
  const { username } = user;
  token.client = { id };
  token.user = { username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
