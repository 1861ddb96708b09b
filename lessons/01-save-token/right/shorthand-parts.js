const db = require('./db.js');

const saveToken = (token, client, user) => {
  const id = client.clientId;
  const { username } = user;
  token.client = { id };
  token.user = { username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
