const db = require('./db.js');

const saveToken = (token, client, user) => {
  const id = client,clientId;
  token.client = { id };
  token.user = { username: user.username };
  db.tokens.push(token);
  return token;
};

module.exports = { saveToken };
